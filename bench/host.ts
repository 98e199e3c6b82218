import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import loadMedusa from "@medusajs/medusa/loaders/index"
import express from "express"
import { checkout } from "../sandbox/demo/checkout"
import {
  hostOrderSchema,
  hostTaskSchema,
  type HostNews,
  type HostRow,
  type HostTask,
} from "./host-messages"
import { openManyOrders } from "./many-orders/open-many-orders"
import { loadFeed } from "./rows/load-feed"
import { loadMillion } from "./rows/load-million"
import { placeOrders } from "./rows/place-orders"
import { publishLevels } from "./rows/publish-levels"
import type { Samples } from "./samples"
import { openShop } from "./open-shop"
import { openWideOrder } from "./wide-order/open-wide-order"

/** The process that is Medusa: seeds a shop, then measures what it is told. */
async function main(): Promise<void> {
  const order = hostOrderSchema.parse(
    JSON.parse(process.env.BENCH_HOST_ORDER ?? "{}")
  )
  // The one who started us was killed: nobody is left to stop us.
  process.on("disconnect", () => process.exit(0))
  process.on("SIGTERM", () => process.exit(0))

  const app = express()
  const { container } = await loadMedusa({
    directory: checkout,
    expressApp: app,
  })
  const server = createServer(app).listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  const { port } = server.address() as AddressInfo

  const { store, headers, order_id } = await openShop(container, {
    ftp_port: order.ftp_port,
    report: (message) => tell({ type: "progress", message }),
  })
  const databaseUrl = process.env.DATABASE_URL ?? ""
  const feedFolder = order.feed_folder
  const ownLocation = store.stock_location_id
  const measure: Record<HostRow, () => Promise<Record<string, Samples>>> = {
    feed: () => loadFeed(container, { databaseUrl, feedFolder }),
    million: () => loadMillion(container, { databaseUrl, feedFolder }),
    place_order: () => placeOrders(container, store),
    publish_levels: () =>
      publishLevels(container, { databaseUrl, ownLocation }),
  }
  const perform = async (task: HostTask): Promise<HostNews> => {
    if ("measure" in task) {
      return { type: "measured", samples: await measure[task.measure]() }
    }
    return task.open === "wide_order"
      ? {
          type: "wide_order",
          order_id: await openWideOrder(container, { databaseUrl, store }),
        }
      : {
          type: "many_orders",
          orders: await openManyOrders(container, store),
        }
  }
  process.on("message", (message) => {
    perform(hostTaskSchema.parse(message)).then(tell, fail)
  })
  const url = `http://127.0.0.1:${port}`
  tell({ type: "ready", shop: { url, headers, order_id } })
}

function tell(news: HostNews): void {
  process.send?.(news)
}

function fail(error: unknown): void {
  console.error(error)
  process.exit(1)
}

main().catch(fail)
