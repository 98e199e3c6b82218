import type { OrderLookup, OrderQuery } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import type { OrderWindow, PartsUnlimitedClient } from "./client"
import { distributorName } from "./errors"
import { readOrder } from "./read-order"
import { readOrderPage, type ListedOrder } from "./read-order-list"
import type { PartsUnlimitedSettings } from "./settings"

/** Pages of one window; beyond it the list is taken to have no end. */
const greatestPages = 500

/**
 * Looks purchase orders up by date: Parts Unlimited is not known to look one
 * up by its number. One window for all, so that many cost hardly more calls
 * than one. Absence proves nothing: an order that was just taken may not be
 * in the list yet.
 */
export async function findOrders(
  client: PartsUnlimitedClient,
  settings: PartsUnlimitedSettings,
  queries: readonly OrderQuery[]
): Promise<Map<string, OrderLookup>> {
  const wanted = new Map<string, ListedOrder[]>(
    queries.map(({ poNumber }) => [keyOf(poNumber), []])
  )
  if (queries.length > 0) {
    const window = windowOf(queries, new Date())
    for (const order of await listOrders(client, settings, window)) {
      wanted.get(keyOf(order.poNumber))?.push(order)
    }
  }
  return new Map(
    queries.map((query) => [
      query.poNumber,
      toLookup(query, wanted.get(keyOf(query.poNumber)) ?? []),
    ])
  )
}

/** From the day before the first was sent: days there may end later. */
function windowOf(queries: readonly OrderQuery[], now: Date): OrderWindow {
  const first = Math.min(
    now.getTime(),
    ...queries.map(({ placedAt }) => placedAt.getTime())
  )
  return { from: toDay(first - 86_400_000), to: toDay(now.getTime()) }
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** All orders of a window, each once. */
async function listOrders(
  client: PartsUnlimitedClient,
  settings: PartsUnlimitedSettings,
  window: OrderWindow
): Promise<ListedOrder[]> {
  const orders = new Map<string, ListedOrder>()
  for (let page = 1; page <= greatestPages; page += 1) {
    const body = await client.listOrders(window, page)
    const { orders: listed, totalPages } = readOrderPage(body, settings)
    const known = orders.size
    for (const [index, order] of listed.entries()) {
      // One without a number is only itself.
      const place = order.number || `${page}/${index}`
      orders.set(`${keyOf(order.poNumber)} ${place}`, order)
    }
    // A page that brings nothing new: page_num is not heeded.
    const isLast = totalPages === null ? false : page >= totalPages
    if (listed.length === 0 || isLast || orders.size === known) {
      return [...orders.values()]
    }
  }
  // Asking for each alone would read the same list.
  throw new DistributorError(
    "unavailable",
    `The order list of ${distributorName} did not end after ${greatestPages} pages. Nothing was changed. Ask ${distributorName} how the list is paged.`
  )
}

function toLookup(
  { poNumber, orderNumbers }: OrderQuery,
  orders: readonly ListedOrder[]
): OrderLookup {
  if (orders.length === 0) {
    return { found: false, isProof: false }
  }
  // The number that it was accepted under, when that can only be this one.
  const [known] = orderNumbers
  const isOnly = orders.length === 1 && orderNumbers.length === 1
  const fallback = isOnly && known ? known : poNumber
  return {
    found: true,
    orders: orders.map((order) => readOrder(order, fallback)),
  }
}

function keyOf(poNumber: string): string {
  return poNumber.trim().toUpperCase()
}
