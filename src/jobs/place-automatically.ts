import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../environment"
import { placeAutomaticallyWorkflow } from "../workflows/automatic/place-automatically"

/** Places the orders that need no person, where the merchant switched it on. */
export default async function placeAutomatically(
  container: MedusaContainer
): Promise<void> {
  await placeAutomaticallyWorkflow(container).run({ input: {} })
}

export const config = {
  name: "dropship-place-automatically",
  schedule: readEnvironment().DROPSHIP_AUTOMATIC_TICK,
}
