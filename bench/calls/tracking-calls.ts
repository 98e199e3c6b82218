import type {
  DistributorGateway,
  OrderLookup,
  OrderQuery,
} from "../../src/distributors/adapter"
import { callsOf } from "./calls-of"
import type { OpenDistributor } from "./counted-distributor"
import { openOrders } from "./sizes"

/** The purchase orders were placed over so many milliseconds: 14 days. */
const span = 14 * 24 * 60 * 60 * 1000
/** One of so many has shipped. */
const shippedEvery = 20

type TrackedOrder = OrderQuery & { trackingNumbers: string[] }

/**
 * API calls of one round of tracking: what `findOrders` takes, and a
 * `findOrder` for each purchase order that its answer leaves out.
 *
 * @throws Error when an order or a parcel was not found, or one too many was
 */
export async function trackingCalls(open: OpenDistributor): Promise<number> {
  const start = Date.now()
  let now = new Date(start)
  const distributor = open(() => now)
  const orders = Array.from(
    { length: openOrders },
    (_, index): TrackedOrder => {
      const poNumber = `M${10_000 + index}-1`
      now = new Date(start - span + Math.floor((span * index) / openOrders))
      const orderNumbers = distributor.place(poNumber)
      return { poNumber, orderNumbers, placedAt: now, trackingNumbers: [] }
    }
  )
  now = new Date(start)
  for (const order of orders.filter((_, index) => index % shippedEvery === 0)) {
    order.trackingNumbers = distributor.ship(order.poNumber)
  }
  return await callsOf(distributor, async (gateway) => {
    for (const [order, lookup] of await lookUp(gateway, orders)) {
      check(order, lookup)
    }
  })
}

/** As a round of tracking does. */
async function lookUp(
  gateway: DistributorGateway,
  orders: readonly TrackedOrder[]
): Promise<Map<TrackedOrder, OrderLookup>> {
  const together = await gateway.findOrders?.(orders)
  const lookups = new Map<TrackedOrder, OrderLookup>()
  for (const order of orders) {
    const lookup = together?.get(order.poNumber)
    lookups.set(order, lookup ?? (await gateway.findOrder(order)))
  }
  return lookups
}

function check(order: TrackedOrder, lookup: OrderLookup): void {
  if (!lookup.found) {
    throw new Error(`${order.poNumber} was not found.`)
  }
  const found = lookup.orders
    .flatMap(({ parcels }) => parcels)
    .map(({ trackingNumber }) => trackingNumber)
  if (found.join() !== order.trackingNumbers.join()) {
    throw new Error(
      `${order.poNumber} left as "${order.trackingNumbers.join()}", and not as "${found.join()}".`
    )
  }
}
