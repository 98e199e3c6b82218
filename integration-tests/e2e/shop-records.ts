import { z } from "@medusajs/framework/zod"
import type { APIRequestContext } from "playwright-core"
import type { Demo } from "../../sandbox/demo/start-demo"
import { waitFor } from "../helpers/wait-for"

/** Ids of what the pages show. */
export interface ShopRecords {
  bulkRunId: string
  /** Of an order of which nothing was bought yet. */
  openOrderId: string
  /** Of an order with a parcel. */
  orderId: string
  shippedPurchaseOrderId: string
  backorderedPurchaseOrderId: string
  feedRunId: string
  productId: string
  variantId: string
}

const id = z.object({ id: z.string() })
const toDropShip = z.object({
  orders: z.array(
    z.object({ order_id: z.string(), buyer: z.object({ email: z.string() }) })
  ),
})
const purchaseOrders = z.object({
  purchase_orders: z.array(
    z.object({
      id: z.string(),
      po_number: z.string(),
      order_id: z.string(),
      distributor_id: z.string(),
    })
  ),
})
const matches = z.object({
  matches: z.array(
    z.object({ variant_id: z.string(), product_id: z.string() })
  ),
})

/**
 * Buys an order at two distributors, one of which ships it while the other
 * back-orders it, so that each page has something to show.
 */
export async function makeRecords(
  request: APIRequestContext,
  demo: Demo
): Promise<ShopRecords> {
  const api = `${demo.url}/admin/dropship`
  const read = async <Answer>(path: string, schema: z.ZodType<Answer>) =>
    schema.parse(await (await request.get(`${api}/${path}`)).json())
  const write = async (path: string, data: object) =>
    request.post(`${api}/${path}`, { data, failOnStatusCode: true })

  const { orders } = await read("orders?limit=100", toDropShip)
  const orderOf = (email: string) => {
    const order = orders.find(({ buyer }) => buyer.email === email)
    if (!order) {
      throw new Error(`The demo has no order of ${email} to drop-ship`)
    }
    return order.order_id
  }
  const orderId = orderOf("morgan.reyes@example.test")
  const begun = await write("orders/batch", {
    confirm: true,
    order_ids: [orderId],
  })
  const { batch } = z.object({ batch: id }).parse(await begun.json())
  await waitFor("the bulk run's end", async () => {
    const run = await read(
      `bulk-runs/${batch.id}`,
      z.object({ bulk_run: z.object({ status: z.string() }) })
    )
    return run.bulk_run.status === "finished"
  })

  const bought = await read(
    `purchase-orders?order_id=${orderId}`,
    purchaseOrders
  )
  const boughtAt = (distributor: string) => {
    const found = bought.purchase_orders.find(
      ({ distributor_id }) => distributor_id === distributor
    )
    if (!found) {
      throw new Error(`Nothing was bought at ${distributor}`)
    }
    return found
  }
  const { wps, tucker } = demo.servers.distributors
  const shipped = boughtAt("wps")
  const backordered = boughtAt("tucker")
  wps.simulator.ship(shipped.po_number)
  tucker.simulator.book.backorder(backordered.po_number)
  for (const one of [shipped, backordered]) {
    await write(`purchase-orders/${one.id}/sync`, {})
  }

  const [feedRun] = (
    await read("feed-runs?limit=1", z.object({ feed_runs: z.array(id) }))
  ).feed_runs
  const [match] = (await read("matches?state=matched&limit=1", matches)).matches
  if (!feedRun || !match) {
    throw new Error("The demo has no feed run or no matched variant")
  }
  return {
    bulkRunId: batch.id,
    openOrderId: orderOf("pat.sample@example.test"),
    orderId,
    shippedPurchaseOrderId: shipped.id,
    backorderedPurchaseOrderId: backordered.id,
    feedRunId: feedRun.id,
    productId: match.product_id,
    variantId: match.variant_id,
  }
}
