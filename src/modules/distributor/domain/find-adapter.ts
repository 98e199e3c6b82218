import { MedusaError } from "@medusajs/framework/utils"
import type { DistributorAdapter } from "../../../distributors/adapter"

/** @throws MedusaError NOT_FOUND that lists the known ids */
export function findAdapter(
  adapters: readonly DistributorAdapter[],
  id: string
): DistributorAdapter {
  const adapter = adapters.find((each) => each.id === id)
  if (!adapter) {
    const known = adapters.map((each) => each.id).join(", ")
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no distributor "${id}". Known: ${known}.`
    )
  }
  return adapter
}
