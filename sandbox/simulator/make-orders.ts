import { type AllocatedLine } from "./allocate"
import { type BookOrder, updateStatus } from "./book-order"

/** What all orders of one placement have in common. */
type Placement = Pick<BookOrder, "poNumber" | "placedAt" | "shipMethod">

/** Makes orders of allocated lines: one a warehouse, or one a line. */
export function makeOrders(
  lines: readonly AllocatedLine[],
  placement: Placement,
  how: { splitsEveryLine: boolean; nextNumber: () => string }
): BookOrder[] {
  return group(lines, how.splitsEveryLine).map((share) => {
    const order: BookOrder = {
      ...placement,
      number: how.nextNumber(),
      warehouse: share[0]?.warehouse ?? "",
      status: "open",
      lines: share.map(({ sku, quantity, backordered }) => ({
        sku,
        quantity,
        backordered,
        canceled: 0,
        shipped: 0,
      })),
      parcels: [],
    }
    updateStatus(order)
    return order
  })
}

function group(
  lines: readonly AllocatedLine[],
  splitsEveryLine: boolean
): AllocatedLine[][] {
  const orders = new Map<string, Map<string, AllocatedLine>>()
  for (const line of lines) {
    const key = splitsEveryLine
      ? `${line.warehouse} ${line.sku}`
      : line.warehouse
    const order = orders.get(key) ?? new Map<string, AllocatedLine>()
    orders.set(key, order)
    const present = order.get(line.sku)
    order.set(line.sku, {
      ...line,
      quantity: line.quantity + (present?.quantity ?? 0),
      backordered: line.backordered + (present?.backordered ?? 0),
    })
  }
  return [...orders.values()].map((order) => [...order.values()])
}
