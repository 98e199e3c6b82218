import type { WpsHandler } from "./answer"
import { Refusal } from "../simulator/refusal"
import { invalidField } from "./invalid-field"

/** `GET /orders/{po}` */
export const readOrder: WpsHandler = (books, { parameters }) => {
  const order = books.state.purchaseOrders.get(parameters[0] ?? "")
  if (!order) {
    throw new Refusal(404, `No order was found for PO ${parameters[0] ?? ""}.`)
  }
  return { status: 200, body: { data: order } }
}

/** `GET /orders?from_date=YYYYMMDD&to_date=YYYYMMDD`, both days included. */
export const listOrders: WpsHandler = (books, { query }) => {
  const from = readDay(query, "from_date")
  const to = readDay(query, "to_date")
  const isWithin = (day: string) => {
    const compact = day.replaceAll("-", "")
    return compact >= from && compact <= to
  }
  const orders = [...books.state.purchaseOrders.values()]
    .map((order) => ({
      ...order,
      order_details: order.order_details.filter(({ order_date }) =>
        isWithin(order_date)
      ),
    }))
    .filter(({ order_details }) => order_details.length > 0)
  return { status: 200, body: { data: orders } }
}

function readDay(query: URLSearchParams, field: string): string {
  const day = query.get(field) ?? ""
  if (!/^\d{8}$/.test(day)) {
    throw invalidField(field, `The ${field} must look like YYYYMMDD.`)
  }
  return day
}
