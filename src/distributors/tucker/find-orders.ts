import type { OrderLookup, OrderQuery } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import type { TuckerClient } from "./client"
import { toReports } from "./read-shipments"

/** Order numbers that one call asks for (assumed to be few enough). */
const batchSize = 50

/** Tucker finds orders by its own numbers only, so that none is no proof. */
const notFound: OrderLookup = { found: false, isProof: false }

/** What has left of one purchase order. */
export async function findOrder(
  client: TuckerClient,
  { orderNumbers }: OrderQuery
): Promise<OrderLookup> {
  if (orderNumbers.length === 0) {
    return notFound
  }
  const shipments = await client.readShipments(orderNumbers)
  return { found: true, orders: toReports(orderNumbers, shipments) }
}

/**
 * What has left of many purchase orders, many a call, the calls side by side
 * as far as the road allows. Those of a call that
 * Tucker refuses are left out, as one strange number may have spoiled it.
 */
export async function findOrders(
  client: TuckerClient,
  queries: readonly OrderQuery[]
): Promise<Map<string, OrderLookup>> {
  const found = new Map<string, OrderLookup>()
  for (const { poNumber } of queries.filter(hasNoNumbers)) {
    found.set(poNumber, notFound)
  }
  await Promise.all(
    toBatches(client, queries).map(async (batch) => {
      const numbers = batch.flatMap(({ orderNumbers }) => orderNumbers)
      const shipments = await orNullWhenRefused(client.readShipments(numbers))
      for (const { poNumber, orderNumbers } of shipments ? batch : []) {
        const orders = toReports(orderNumbers, shipments ?? [])
        found.set(poNumber, { found: true, orders })
      }
    })
  )
  return found
}

function hasNoNumbers({ orderNumbers }: OrderQuery): boolean {
  return orderNumbers.length === 0
}

/** A purchase order's numbers stay together. */
function toBatches(
  client: TuckerClient,
  queries: readonly OrderQuery[]
): OrderQuery[][] {
  const batches: OrderQuery[][] = []
  let numbers: string[] = []
  for (const query of queries.filter((each) => !hasNoNumbers(each))) {
    const together = [...numbers, ...query.orderNumbers]
    const batch = batches.at(-1)
    const hasRoom =
      together.length <= batchSize && client.canReadShipments(together)
    if (batch && hasRoom) {
      batch.push(query)
      numbers = together
    } else {
      batches.push([query])
      numbers = [...query.orderNumbers]
    }
  }
  return batches
}

async function orNullWhenRefused<Result>(
  call: Promise<Result>
): Promise<Result | null> {
  try {
    return await call
  } catch (error) {
    if (
      DistributorError.isInstance(error) &&
      error.kind === "invalid_request"
    ) {
      return null
    }
    throw error
  }
}
