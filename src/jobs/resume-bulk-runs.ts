import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../environment"
import { resumeBulkRuns as resume } from "../workflows/purchase-order/bulk/resume-bulk-runs"

/** Goes on with runs over many orders that a crash left behind. */
export default async function resumeBulkRuns(
  container: MedusaContainer
): Promise<void> {
  await resume(container)
}

export const config = {
  name: "dropship-resume-bulk-runs",
  schedule: readEnvironment().DROPSHIP_RECOVERY_TICK,
}
