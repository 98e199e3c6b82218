import { MedusaError } from "@medusajs/framework/utils"

/** @throws MedusaError INVALID_DATA: unknown distributor, or one named twice */
export function checkDistributorOrder(
  order: readonly string[],
  distributorIds: readonly string[]
): void {
  for (const [position, id] of order.entries()) {
    if (!distributorIds.includes(id)) {
      throw invalid(
        position,
        `there is no distributor "${id}". Known: ${distributorIds.join(", ")}.`
      )
    }
    if (order.indexOf(id) !== position) {
      throw invalid(position, `"${id}" is named twice.`)
    }
  }
}

function invalid(position: number, problem: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `distributor_order.${position}: ${problem} Nothing was saved.`
  )
}
