import type { Facts } from "./read-facts"

/** Units of an order line, as the facts say it, over all purchase orders. */
export function heldUnits(facts: Facts, lineItemId: string): number {
  return sum(
    linesOf(facts, lineItemId).map(({ purchaseOrder, line }) =>
      isClosed(purchaseOrder) ? line.shipped : line.quantity - line.canceled
    )
  )
}

/** Units of it in parcels that Medusa knows. */
export function registeredUnits(facts: Facts, lineItemId: string): number {
  return sum(
    linesOf(facts, lineItemId).flatMap(({ purchaseOrder, line }) =>
      purchaseOrder.shipments
        .filter(({ isRegistered }) => isRegistered)
        .flatMap((shipment) => shipment.lines)
        .filter(({ line_id }) => line_id === line.id)
        .map(({ quantity }) => quantity)
    )
  )
}

/** Units of it that are to leave a location yet, by the purchase orders. */
export function neededUnits(
  facts: Facts,
  lineItemId: string,
  location: string
): number {
  const there = {
    ...facts,
    purchaseOrders: facts.purchaseOrders.filter(
      ({ location_id }) => location_id === location
    ),
  }
  return heldUnits(there, lineItemId) - registeredUnits(there, lineItemId)
}

export const isClosed = ({ status }: { status: string }) =>
  status === "rejected" || status === "canceled"

export const sum = (quantities: readonly number[]) =>
  quantities.reduce((total, quantity) => total + quantity, 0)

export const itemOf = ({ items }: Facts, lineItemId: string) =>
  items.find(({ id }) => id === lineItemId)

function linesOf(facts: Facts, lineItemId: string) {
  return facts.purchaseOrders.flatMap((purchaseOrder) =>
    purchaseOrder.lines
      .filter((line) => line.line_item_id === lineItemId)
      .map((line) => ({ purchaseOrder, line }))
  )
}
