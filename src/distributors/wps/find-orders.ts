import type { OrderLookup, OrderQuery } from "../adapter"
import type { WpsClient } from "./client"
import { planWindows } from "./plan-windows"
import { readOrder } from "./read-order"
import type { WpsOrderDetail } from "./wire"

/**
 * Looks purchase orders up by the days on which they were placed, where that
 * takes fewer calls than one for each. The list's shape is assumed: what it
 * does not name, or does not tell in full, is left to `findOrder`.
 *
 * @throws DistributorError
 */
export async function findOrders(
  client: WpsClient,
  queries: readonly OrderQuery[],
  now: Date
): Promise<Map<string, OrderLookup>> {
  const { windows, covered } = planWindows(queries, now)
  const listed = new Map<string, Map<string, WpsOrderDetail>>()
  for (const { from, to } of windows) {
    for (const { poNumber, details } of await client.readOrders(from, to)) {
      const key = toKey(poNumber)
      const known = listed.get(key) ?? new Map<string, WpsOrderDetail>()
      details.forEach((detail) => known.set(detail.order_number, detail))
      listed.set(key, known)
    }
  }
  const found = new Map<string, OrderLookup>()
  for (const { poNumber } of covered) {
    const details = [...(listed.get(toKey(poNumber))?.values() ?? [])]
    if (details.length > 0 && details.every(isWhole)) {
      found.set(poNumber, readOrder(details))
    }
  }
  return found
}

function isWhole({ items, order_status }: WpsOrderDetail): boolean {
  return order_status !== "" && (items ?? []).length > 0
}

function toKey(poNumber: string): string {
  return poNumber.trim().toUpperCase()
}
