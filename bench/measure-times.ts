import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { migrate } from "../sandbox/demo/migrate"
import { UndoList } from "../sandbox/demo/undo-list"
import { BenchHost } from "./bench-host"
import type { RowName } from "./bench-rows"
import { answerTime, manyOrders } from "./many-orders/sizes"
import { openDatabase } from "./open-database"
import { seedPurchaseOrders } from "./purchase-orders/seed-purchase-orders"
import { seededOrders } from "./purchase-orders/sizes"
import { getDropship } from "./rows/get-dropship"
import { getWideOrder } from "./rows/get-wide-order"
import { listPurchaseOrders } from "./rows/list-purchase-orders"
import { placeManyOrders } from "./rows/place-many-orders"
import type { Samples } from "./samples"
import { startServers } from "./start-servers"

/** Starts Medusa with all that it needs, measures in it, and stops it all. */
export async function measureTimes(
  names: readonly RowName[],
  given: { say: (message: string) => void; stopping: AbortSignal }
): Promise<Record<string, Samples>> {
  const { say, stopping } = given
  const started = new UndoList()
  try {
    const folder = await mkdtemp(path.join(tmpdir(), "dropship-bench-"))
    started.add(() => rm(folder, { recursive: true, force: true }))
    const log = path.join(folder, "medusa.log")

    say("Starting PostgreSQL, WPS and its feed server")
    const database = await openDatabase(process.env.DATABASE_URL || undefined)
    started.add(() => database.close())
    const feedFolder = path.join(folder, "feed")
    const servers = await startServers(feedFolder)
    started.add(() => servers.stop())
    stopping.throwIfAborted()
    say("Making the tables")
    await migrate(database.url, log, stopping)

    say("Starting Medusa")
    const host = new BenchHost(
      { ftp_port: servers.ftpPort, feed_folder: feedFolder },
      { databaseUrl: database.url, wpsUrl: servers.wpsUrl, log, report: say }
    )
    started.add(() => host.stop())
    // Whoever waits for the host then hears that it has ended.
    stopping.addEventListener("abort", () => void host.stop())
    const shop = await host.ready()

    const samples: Record<string, Samples> = {}
    if (names.some((name) => name.endsWith("_over_copy_and_merge"))) {
      say("Measuring feeds of 250,000 items")
      Object.assign(samples, await host.measure("feed"))
    }
    if (names.some((name) => name.includes("_million"))) {
      say("Measuring a feed of 1,000,000 items")
      Object.assign(samples, await host.measure("million"))
    }
    if (names.includes("place_order_over_create_fulfillment")) {
      say("Measuring the placing of orders")
      Object.assign(samples, await host.measure("place_order"))
    }
    if (names.includes("get_dropship_over_get_order")) {
      say("Measuring the reading of orders")
      samples.get_dropship_over_get_order = await getDropship(shop, stopping)
    }
    if (names.includes("place_many_orders")) {
      say(`Making ${manyOrders.toLocaleString("en")} orders`)
      const orders = await host.openManyOrders()
      say("Measuring the placing of them")
      servers.slowDown(answerTime)
      const { wpsUrl } = servers
      samples.place_many_orders = await placeManyOrders({
        shop,
        orders,
        wpsUrl,
        say,
        signal: stopping,
      })
      servers.slowDown(0)
    }
    if (names.includes("publish_levels_over_inventory_service")) {
      say("Measuring the publishing of stock")
      Object.assign(samples, await host.measure("publish_levels"))
    }
    if (names.includes("dropship_20_lines_over_empty_route")) {
      say("Making an order of 20 lines, and a million items")
      const orderId = await host.openWideOrder()
      say("Measuring the reading of that order")
      samples.dropship_20_lines_over_empty_route = await getWideOrder(
        shop,
        orderId,
        stopping
      )
    }
    if (names.includes("list_purchase_orders")) {
      say(`Making ${seededOrders.toLocaleString("en")} purchase orders`)
      await seedPurchaseOrders(database.url)
      say("Measuring the list of purchase orders")
      samples.list_purchase_orders = await listPurchaseOrders(shop, stopping)
    }
    return samples
  } finally {
    await started.run()
  }
}
