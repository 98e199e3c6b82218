import { createServer, type Server } from "node:http"
import { serve } from "@medusajs/admin-bundler"
import type { MedusaContainer } from "@medusajs/framework/types"
import loadMedusa from "@medusajs/medusa/loaders/index"
import express, { type IRouter } from "express"
import { syncDuePurchaseOrdersWorkflow } from "../../src/workflows/tracking/sync-due-purchase-orders"
import { prepareDemoStore } from "../seed/prepare-demo-store"
import { checkout } from "./checkout"
import {
  adminBuiltSchema,
  hostOrderSchema,
  type HostNews,
} from "./host-messages"

/**
 * The process that is Medusa. It does what `medusa start` does, seeds the
 * store when it is new, and serves the admin from where the demo built it.
 */
async function main(): Promise<void> {
  const order = hostOrderSchema.parse(
    JSON.parse(process.env.DEMO_HOST_ORDER ?? "{}")
  )
  const admin = express.Router()
  const adminShown = showAdmin(admin)
  const app = express()
  app.get("/", (_, response) => {
    response.redirect("/app")
  })
  app.get("/health", (_, response) => {
    response.send("OK")
  })
  app.use("/app", admin)
  const { container, shutdown } = await loadMedusa({
    directory: checkout,
    expressApp: app,
  })

  const server = createServer(app)
  const end = () => {
    server.close()
    server.closeAllConnections()
    shutdown().then(() => process.exit(0), fail)
  }
  process.on("SIGTERM", end)
  // The demo was killed: nobody is left to stop us.
  process.on("disconnect", end)

  await listen(server, order.port)
  await prepareDemoStore(container, {
    url: `http://127.0.0.1:${order.port}`,
    demo_id: order.demo_id,
    ftp_port: order.ftp_port,
    report: (message) => {
      tell({ type: "progress", message })
    },
  })
  if (order.ask_every_ms !== null) {
    askForNews(container, order.ask_every_ms)
  }
  await adminShown
  tell({ type: "ready" })
}

/** Serves the admin from the moment that we are told where it lies. */
async function showAdmin(router: IRouter): Promise<void> {
  const message = await new Promise((resolve) => {
    process.once("message", resolve)
  })
  const { admin_folder } = adminBuiltSchema.parse(message)
  router.use(await serve({ outDir: admin_folder }))
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve)
  })
}

/**
 * The job asks for an order of today every half an hour, which is kind to
 * the distributors and too slow for a demo.
 */
function askForNews(container: MedusaContainer, pause: number): void {
  const ask = async () => {
    await syncDuePurchaseOrdersWorkflow(container)
      .run({ input: { all: true, actor: "system" } })
      .catch((error: unknown) => {
        console.error(error)
      })
    setTimeout(() => void ask(), pause)
  }
  setTimeout(() => void ask(), pause)
}

function tell(news: HostNews): void {
  process.send?.(news)
}

function fail(error: unknown): void {
  console.error(error)
  process.exit(1)
}

main().catch(fail)
