import type { Distributor } from "../../schemas/distributor"
import type { ShipToFieldName } from "./ship-to-fields"

/** What one distributor allows in one field of the ship-to. */
export interface ShipToLimit {
  distributor_name: string
  max_length: number
  is_required: boolean
}

/** The limits of all distributors for a field, the tightest first. */
export function shipToLimits(
  distributors: readonly Distributor[],
  field: ShipToFieldName
): ShipToLimit[] {
  return distributors
    .flatMap(({ name, order_limits }) => {
      const limit = order_limits.ship_to[field]
      return limit ? { distributor_name: name, ...limit } : []
    })
    .sort((one, other) => one.max_length - other.max_length)
}
