import {
  purchaseOrderStatuses,
  type PurchaseOrder,
} from "../../../schemas/purchase-order"

/**
 * Units of a line that purchase orders hold: those ordered and not canceled,
 * and of a rejected or canceled purchase order those that shipped all the same.
 */
export function heldQuantity(
  lineItemId: string,
  purchaseOrders: readonly PurchaseOrder[]
): number {
  return purchaseOrders.reduce((sum, order) => {
    const { holdsQuantity } = purchaseOrderStatuses[order.status]
    return order.lines
      .filter((line) => line.line_item_id === lineItemId)
      .reduce(
        (total, line) =>
          total +
          (holdsQuantity
            ? line.quantity - line.canceled_quantity
            : line.shipped_quantity),
        sum
      )
  }, 0)
}

/** Units of a line that are in Medusa fulfillments made for our parcels. */
export function registeredQuantity(
  lineItemId: string,
  purchaseOrders: readonly PurchaseOrder[]
): number {
  return purchaseOrders.reduce((sum, order) => {
    const ours = new Set(
      order.lines
        .filter((line) => line.line_item_id === lineItemId)
        .map((line) => line.id)
    )
    return order.shipments
      .filter((shipment) => shipment.fulfillment_id !== null)
      .flatMap((shipment) => shipment.lines)
      .filter((line) => ours.has(line.line_id))
      .reduce((total, line) => total + line.quantity, sum)
  }, 0)
}

/** A line of the order: units ordered, and units in fulfillments of any kind. */
export interface OrderedLine {
  id: string
  quantity: number
  fulfilled_quantity: number
}

/** Units that neither a purchase order nor a fulfillment has. */
export function openQuantity(
  line: OrderedLine,
  purchaseOrders: readonly PurchaseOrder[]
): number {
  return Math.max(0, balance(line, purchaseOrders))
}

/** Units that purchase orders hold beyond what the order still needs. */
export function excessQuantity(
  line: OrderedLine,
  purchaseOrders: readonly PurchaseOrder[]
): number {
  return Math.max(0, -balance(line, purchaseOrders))
}

/** Do purchase orders hold more than the order still needs? */
export function isOverheld(
  line: OrderedLine,
  purchaseOrders: readonly PurchaseOrder[]
): boolean {
  return excessQuantity(line, purchaseOrders) > 0
}

function balance(
  line: OrderedLine,
  purchaseOrders: readonly PurchaseOrder[]
): number {
  const registered = registeredQuantity(line.id, purchaseOrders)
  const fulfilledOtherwise = Math.max(0, line.fulfilled_quantity - registered)
  return (
    line.quantity - heldQuantity(line.id, purchaseOrders) - fulfilledOtherwise
  )
}
