import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { MedusaContainer } from "@medusajs/framework/types"
import loadMedusa from "@medusajs/medusa/loaders/index"
import express from "express"
import { checkout } from "../../../sandbox/demo/checkout"
import pullFeeds from "../../../src/jobs/pull-feeds"
import recoverPurchaseOrders from "../../../src/jobs/recover-purchase-orders"
import trackShipments from "../../../src/jobs/track-shipments"
import { createAdmin } from "../admin-user"
import { enableWps } from "../enable-wps"
import { placePaidOrder } from "../orders"
import { createStore, type Store } from "../store"
import {
  instanceTaskSchema,
  type InstanceNews,
  type InstanceTask,
} from "./instance-messages"

const jobs = {
  recover: recoverPurchaseOrders,
  track: trackShipments,
  pull_feeds: pullFeeds,
}

/** One process of Medusa, which does what a test tells it. */
async function main(): Promise<void> {
  // The test was killed: nobody is left to stop us.
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

  let store: Store | undefined
  const perform = async (task: InstanceTask): Promise<InstanceNews> => {
    switch (task.type) {
      case "open_shop": {
        const shop = await openShop(container, task.ftp_port)
        store = shop.store
        return { type: "opened", headers: shop.headers }
      }
      case "order":
        return { type: "ordered", orders: await order(container, store, task) }
      case "run_job":
        await jobs[task.job](container)
        return { type: "ran" }
    }
  }
  process.on("message", (message) => {
    perform(instanceTaskSchema.parse(message)).then(tell, (error: unknown) => {
      const text = error instanceof Error ? error.stack : String(error)
      tell({ type: "failed", message: text ?? "" })
    })
  })
  tell({ type: "ready", url: `http://127.0.0.1:${port}` })
}

async function openShop(container: MedusaContainer, ftpPort: number) {
  const store = await createStore(container, {
    ownStock: ({ wps }) => (wps === null ? 20 : null),
  })
  const admin = await createAdmin(container)
  await enableWps(container, {
    feed: {
      protocol: "ftp",
      host: "127.0.0.1",
      port: ftpPort,
      user: "dealer",
      password: "sandbox",
      path: "/",
    },
  })
  return { store, headers: admin.headers }
}

/** Each order is another buyer's. */
let buyers = 0

async function order(
  container: MedusaContainer,
  store: Store | undefined,
  { sku, quantity, times }: Extract<InstanceTask, { type: "order" }>
) {
  if (!store) {
    throw new Error("This instance has not opened the shop")
  }
  const orders: { id: string; email: string }[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const placed = await placePaidOrder(container, store, {
      variants: [{ sku, quantity }],
      email: `buyer-${(buyers += 1)}@example.test`,
    })
    orders.push({ id: placed.id, email: placed.email })
  }
  return orders
}

function tell(news: InstanceNews): void {
  process.send?.(news)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
