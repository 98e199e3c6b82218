import type {
  PurchaseOrder,
  PurchaseOrderLine,
} from "../../../../schemas/purchase-order"
import { purchaseOrderStatuses } from "../../../../schemas/purchase-order"
import {
  excessQuantity,
  type OrderedLine,
} from "../../../dropship/domain/open-quantity"

/** Units of a purchase order that its order no longer wants. */
export interface Excess {
  purchaseOrder: PurchaseOrder
  lines: { line: PurchaseOrderLine; units: number }[]
}

/**
 * Which purchase orders buy more than the order wants now. The newest give way
 * first, and those that were not sent before those that were.
 *
 * @param items the order's lines as they are; a line that is gone wants nothing
 * @returns `unsent` are to be stopped as a whole; of the others it is said
 *   what is too much, as far as it has not left
 */
export function excessOf(
  items: readonly OrderedLine[],
  purchaseOrders: readonly PurchaseOrder[]
): { unsent: PurchaseOrder[]; sent: Excess[] } {
  const newestFirst = [...purchaseOrders]
    .filter(({ status }) => purchaseOrderStatuses[status].isOpen)
    .sort((one, other) => (one.id < other.id ? 1 : -1))
  const over = new Map(
    newestFirst
      .flatMap(({ lines }) => lines)
      .map(({ line_item_id: id }) => {
        const gone = { id, quantity: 0, fulfilled_quantity: 0 }
        const item = items.find((one) => one.id === id) ?? gone
        return [id, excessQuantity(item, purchaseOrders)]
      })
  )
  const overOf = ({ line_item_id }: PurchaseOrderLine) =>
    over.get(line_item_id) ?? 0
  const take = ({ line_item_id }: PurchaseOrderLine, units: number) =>
    over.set(line_item_id, (over.get(line_item_id) ?? 0) - units)

  const unsent: PurchaseOrder[] = []
  const sent: Excess[] = []
  for (const purchaseOrder of newestFirst) {
    const { status, lines } = purchaseOrder
    if (status === "pending" && lines.some((line) => overOf(line) > 0)) {
      unsent.push(purchaseOrder)
      lines.forEach((line) => take(line, openUnits(line)))
    }
  }
  for (const purchaseOrder of newestFirst) {
    if (purchaseOrder.status === "pending") {
      continue
    }
    const tooMuch = purchaseOrder.lines
      .map((line) => {
        const units = Math.max(0, Math.min(overOf(line), openUnits(line)))
        take(line, units)
        return { line, units }
      })
      .filter(({ units }) => units > 0)
    if (tooMuch.length > 0) {
      sent.push({ purchaseOrder, lines: tooMuch })
    }
  }
  return { unsent, sent }
}

const openUnits = (line: PurchaseOrderLine) =>
  line.quantity - line.shipped_quantity - line.canceled_quantity
