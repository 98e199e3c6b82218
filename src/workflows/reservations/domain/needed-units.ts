import type { PurchaseOrder } from "../../../schemas/purchase-order"
import {
  heldQuantity,
  registeredQuantity,
} from "../../dropship/domain/open-quantity"

/** A purchase order and the distributor's location that its goods leave. */
export interface LocatedPurchaseOrder {
  purchaseOrder: PurchaseOrder
  location_id: string
}

/**
 * Units of an order line that must stay reserved at each distributor's
 * location: bought there, and not in a fulfillment yet.
 */
export function neededUnits(
  lineItemId: string,
  placed: readonly LocatedPurchaseOrder[]
): Map<string, number> {
  const locations = new Set(placed.map(({ location_id }) => location_id))
  return new Map(
    [...locations].map((location) => {
      const there = placed
        .filter(({ location_id }) => location_id === location)
        .map(({ purchaseOrder }) => purchaseOrder)
      const needed =
        heldQuantity(lineItemId, there) - registeredQuantity(lineItemId, there)
      return [location, Math.max(0, needed)]
    })
  )
}
