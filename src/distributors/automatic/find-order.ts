import type { OrderLookup, OrderQuery } from "../adapter"
import type { AutomaticClient } from "./client"
import { lookUpDays } from "./range-windows"
import { readOrders } from "./read-orders"

const dayLength = 24 * 60 * 60 * 1000

/**
 * Looks a purchase order up by its PO number and, when Automatic has none
 * under it, by the order numbers that it gave us.
 */
export async function findOrder(
  client: AutomaticClient,
  { poNumber, orderNumbers, placedAt }: OrderQuery,
  now: Date
): Promise<OrderLookup> {
  const orders = await client.findByPoNumber(poNumber)
  if (orders.length > 0) {
    return { found: true, orders: readOrders(orders) }
  }
  const numbered = []
  for (const number of orderNumbers) {
    const [, order = number, generation = "00"] =
      /^(.+)-(\d{2,})$/.exec(number) ?? []
    numbered.push(...(await client.findByOrderNumber(order, generation)))
  }
  if (numbered.length > 0) {
    return { found: true, orders: readOrders(numbered) }
  }
  // It gave us a number once, or does not look back that far (documented).
  const age = (now.getTime() - placedAt.getTime()) / dayLength
  return {
    found: false,
    isProof: orderNumbers.length === 0 && age < lookUpDays,
  }
}
