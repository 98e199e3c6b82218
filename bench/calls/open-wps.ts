import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { wps } from "../../src/distributors/wps"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { sandboxAccounts } from "../../sandbox/seed/sandbox-accounts"
import type { WpsHandler } from "../../sandbox/wps/answer"
import { WpsBooks } from "../../sandbox/wps/books"
import { addCartItem, createCart } from "../../sandbox/wps/carts"
import { placeOrder } from "../../sandbox/wps/place-order"
import { ship } from "../../sandbox/wps/shipping"
import { emptyState } from "../../sandbox/wps/state"
import { saveWpsState } from "../../sandbox/wps/state-file"
import { warehouses } from "../../sandbox/wps/warehouses"
import { WpsSimulator } from "../../sandbox/wps/wps-simulator"
import { plenty } from "../wares"
import type { OpenDistributor } from "./counted-distributor"
import { stockedSkus } from "./sizes"

const stockCap = 25

/** WPS's books become its simulator's by the file that outlasts a restart. */
export const openWps: OpenDistributor = (now) => {
  const items = [...wpsItems(stockedSkus)].slice(-stockedSkus)
  const skus = items.map(({ sku }) => sku)
  const item_sku = skus[0] ?? ""
  const books = new WpsBooks(
    items,
    new WpsSimulator().settings,
    emptyState(),
    now
  )
  books.changeStock(item_sku, { boise: plenty })
  let folder: string | undefined
  let simulator: WpsSimulator | undefined
  return {
    adapter: wps,
    credentials: sandboxAccounts.wps.credentials ?? {},
    skus,
    stockOf: (sku) => {
      const units = books.stockOf(sku)
      return Object.fromEntries(
        warehouses.map(({ code, name }) => [
          code,
          Math.min(units[name], stockCap),
        ])
      )
    },
    place: (po_number) => {
      const ask = (handler: WpsHandler, body: object) =>
        handler(books, {
          parameters: [po_number],
          query: new URLSearchParams(),
          body,
          url: "",
        })
      ask(createCart, { po_number })
      ask(addCartItem, { item_sku, quantity: 1 })
      ask(placeOrder, { po_number })
      const order = books.state.purchaseOrders.get(po_number)
      return (order?.order_details ?? []).map((detail) => detail.order_number)
    },
    ship: (poNumber) =>
      ship(books, poNumber).flatMap((detail) => detail.tracking_numbers),
    start: async () => {
      folder = await mkdtemp(path.join(tmpdir(), "dropship-bench-wps-"))
      const stateFile = path.join(folder, "state.json")
      saveWpsState(stateFile, books.state)
      simulator = new WpsSimulator({ items, stateFile, stockCap, now })
      return (await simulator.start()).url
    },
    stop: async () => {
      await simulator?.stop()
      if (folder !== undefined) {
        await rm(folder, { recursive: true, force: true })
      }
    },
    calls: () => simulator?.requests.length ?? 0,
  }
}
