import type { AdapterLogger, OrderLookup, OrderQuery } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import type { AutomaticClient } from "./client"
import { isCanceled, isClosed } from "./order-state"
import { rangeWindows } from "./range-windows"
import { readOrders } from "./read-orders"
import type { AutomaticOrder } from "./wire"

/**
 * Looks many purchase orders up by the days on which they were placed. The
 * range look-up gives one combined tracking field (documented) and perhaps
 * less, so that it answers only for purchase orders of which nothing has
 * happened yet; all others are left out, and have to be asked for alone.
 *
 * Answers nothing where asking for each alone takes fewer calls.
 */
export async function findOrders(
  client: AutomaticClient,
  logger: AdapterLogger,
  queries: readonly OrderQuery[],
  now: Date
): Promise<Map<string, OrderLookup>> {
  const answers = new Map<string, OrderLookup>()
  const oldest = Math.min(...queries.map(({ placedAt }) => placedAt.getTime()))
  const windows = rangeWindows(new Date(oldest), now)
  if (queries.length <= windows.length) {
    return answers
  }
  const orders: AutomaticOrder[] = []
  try {
    for (const { from, to } of windows) {
      orders.push(...(await client.listOrders(from, to)))
    }
  } catch (error) {
    // Where its path and shape are not as assumed, single look-ups still do.
    if (!DistributorError.isInstance(error) || !isUnlikeAssumed(error)) {
      throw error
    }
    logger.warn(
      `Orders are looked up one by one, because the look-up by date failed. ${error.message}`
    )
    return answers
  }
  const byNumber = new Map<string, AutomaticOrder[]>()
  for (const order of orders) {
    const key = order.header.ponumber.toUpperCase()
    byNumber.set(key, [...(byNumber.get(key) ?? []), order])
  }
  for (const { poNumber } of queries) {
    const ours = byNumber.get(poNumber.toUpperCase()) ?? []
    if (ours.length > 0 && ours.every(isUntouched)) {
      answers.set(poNumber, { found: true, orders: readOrders(ours) })
    }
  }
  return answers
}

function isUnlikeAssumed({ kind }: DistributorError): boolean {
  return kind === "invalid_request" || kind === "malformed_response"
}

/** Has it the goods, and has nothing left or been canceled? */
function isUntouched(order: AutomaticOrder): boolean {
  const lines = order.lines ?? []
  return (
    !isClosed(order) &&
    !isCanceled(order) &&
    lines.length > 0 &&
    lines.every(
      (line) =>
        line.quantityordered !== null &&
        !line.quantityshipped &&
        !line.quantitycanceled
    )
  )
}
