import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../environment"
import { tellAttentionWorkflow } from "../workflows/attention/tell-attention"

/** Tells of what began to wait without an event, or while nobody listened. */
export default async function tellAttention(
  container: MedusaContainer
): Promise<void> {
  await tellAttentionWorkflow(container).run({ input: {} })
}

export const config = {
  name: "dropship-tell-attention",
  schedule: readEnvironment().DROPSHIP_RECOVERY_TICK,
}
