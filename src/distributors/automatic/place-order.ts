import type { OrderRequest, PlacementResult } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import { excerpt } from "../kit/excerpt"
import { placementResult } from "../kit/placement-result"
import { WaitBudget } from "../kit/wait-budget"
import type { AutomaticClient } from "./client"
import { orderNumberOf } from "./read-orders"
import type { AutomaticSettings } from "./settings"
import { toOrder } from "./to-order"
import type { AutomaticOrder, AutomaticOrderRequest } from "./wire"

/** Places a purchase order: a single call, which is sent once. */
export async function placeOrder(
  client: AutomaticClient,
  settings: AutomaticSettings,
  order: OrderRequest
): Promise<PlacementResult> {
  try {
    const request = toOrder(order, settings)
    const created = await client.createOrder(request, new WaitBudget())
    if (created.outcome === "duplicate") {
      return created
    }
    const { orders, said } = created
    const notice = [compare(request, orders), said].filter(Boolean).join(" ")
    return {
      outcome: "accepted",
      orderNumbers: orders.map(orderNumberOf),
      ...(notice && { notice }),
    }
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    return placementResult(error)
  }
}

/** In words, how what was taken differs from what was sent; empty: not. */
function compare(
  { header, lines }: AutomaticOrderRequest,
  orders: readonly AutomaticOrder[]
): string {
  const takenAs = orders.map((order) => order.header.ponumber)
  const other = takenAs.find(
    (poNumber) =>
      poNumber && poNumber.toUpperCase() !== header.poNumber.toUpperCase()
  )
  // Where quantities are told, an item that is not among them is none.
  const isTold = orders.some((order) =>
    order.lines?.some(({ quantityordered }) => quantityordered !== null)
  )
  const differences = lines.flatMap(({ itemNumber, quantity }) => {
    const taken = orders
      .flatMap((order) => order.lines ?? [])
      .filter((line) => isSame(line.itemnumber, itemNumber))
    const sum = (of: "quantityordered" | "quantitybackordered") =>
      taken.reduce((total, line) => total + (line[of] ?? 0), 0)
    const backordered = sum("quantitybackordered")
    return [
      ...(isTold && sum("quantityordered") !== quantity
        ? [`${sum("quantityordered")} × ${itemNumber} in place of ${quantity}.`]
        : []),
      ...(backordered > 0
        ? [`${backordered} × ${itemNumber} on back-order.`]
        : []),
    ]
  })
  return [
    ...(other ? [`It took the PO number as ${excerpt(other, 60)}.`] : []),
    ...(differences.length > 0 ? ["It took", ...differences] : []),
  ].join(" ")
}

function isSame(one: string, other: string): boolean {
  return one.trim().toUpperCase() === other.trim().toUpperCase()
}
