import { randomBytes } from "node:crypto"
import { mkdtempSync } from "node:fs"
import { mkdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { Client } from "@medusajs/framework/pg"
import manifest from "../../../package.json"
import { UndoList } from "../../../sandbox/demo/undo-list"
import { WpsSimulator } from "../../../sandbox/wps/wps-simulator"
import { createFreshDatabase } from "../../e2e/fresh-database"
import { testEnvironment } from "../../helpers/test-environment"
import { packPlugin, packSources } from "../pack-plugin"
import { Application, type RunningApplication } from "./application"
import { configWith, configWithout, typedFile } from "./application-files"
import { takePreviousSources } from "./previous-sources"
import { merchant, ShopOverHttp } from "./shop-over-http"
import { uninstallStatements } from "./uninstall-statements"

jest.setTimeout(300_000)

const puller = "87-5503"
const folder = mkdtempSync(path.join(tmpdir(), "dropship-lifecycle-"))
const started = new UndoList()
const simulator = new WpsSimulator()
const shop = new ShopOverHttp(simulator)
let application: Application
let medusa: RunningApplication | undefined
let present = ""
let previous = ""
let query: (
  statement: string
) => Promise<Record<string, unknown>[]> = async () => []

/** Both tarballs at once: each build keeps one processor busy. */
async function pack(): Promise<void> {
  const places = ["present", "previous"].map((name) => path.join(folder, name))
  const [forPresent = "", forPrevious = ""] = places
  await Promise.all(places.map((place) => mkdir(place, { recursive: true })))
  const isOld = await takePreviousSources(forPrevious)
  const packing = packPlugin(forPresent)
  if (isOld) {
    previous = await packSources(forPrevious, "0.0.1")
  }
  present = await packing
  if (!isOld) {
    console.warn(
      "The history is not there: the version that is upgraded from is today's under another number, and no table changes."
    )
    previous = await packSources(forPresent, "0.0.1")
  }
}

async function startAnew(
  name: string,
  parts: "server" | "server and admin" = "server"
): Promise<void> {
  await medusa?.stop()
  await application.build(parts)
  medusa = await application.start(name)
  await shop.logIn(medusa.url)
}

beforeAll(async () => {
  started.add(() => rm(folder, { recursive: true, force: true }))
  const database = await createFreshDatabase()
  if (!database) {
    throw new Error("There is no PostgreSQL: run this test by `npm test`.")
  }
  started.add(() => database.drop())
  const client = new Client({ connectionString: database.url })
  client.on("error", () => undefined)
  await client.connect()
  started.add(() => client.end())
  query = async (statement) => (await client.query(statement)).rows
  const { url } = await simulator.start({})
  started.add(() => simulator.stop())
  started.add(() => shop.close())
  started.add(async () => medusa?.stop())
  application = new Application(path.join(folder, "application"), {
    ...testEnvironment,
    DATABASE_URL: database.url,
    MERCHANT_WPS_URL: url,
    DROPSHIP_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
  })
  await Promise.all([application.create(), pack()])
})
afterAll(() => started.run(), 120_000)

const statusOf = async (id: string): Promise<string> =>
  (await shop.get(`/admin/dropship/purchase-orders/${id}`)).purchase_order
    .status

describe("a merchant's Medusa", () => {
  let openId = ""
  let openNumber = ""

  it("takes the plugin by npm, with no peer in a wrong version", async () => {
    await application.npm("install", previous)
    await application.npm("ls")
    await application.write("medusa-config.ts", configWith)
  })

  it("buys from a distributor after one line and a migration", async () => {
    await application.migrate()
    const { email, password } = merchant
    await application.run("medusa", "user", "-e", email, "-p", password)
    await startAnew("previous")
    await shop.sell(puller)
    await shop.connectDistributor()
    const sent = await shop.dropship(await shop.order(2))
    expect(sent).toMatchObject({ status: "submitted" })
    openId = sent.id
    openNumber = sent.po_number
  })

  it("type-checks what a developer writes with the upgraded package", async () => {
    await application.npm("install", present)
    await application.npm("ls")
    await application.write("src/our-options.ts", typedFile)
    await application.run("tsc", "--noEmit")
  })

  it("goes on with an open purchase order after the upgrade", async () => {
    await medusa?.stop()
    await application.migrate()
    await startAnew("present", "server and admin")
    expect(await statusOf(openId)).toBe("submitted")
    simulator.ship(openNumber)
    await shop.post(`/admin/dropship/purchase-orders/${openId}/sync`)
    const { purchase_order } = await shop.get(
      `/admin/dropship/purchase-orders/${openId}`
    )
    expect(purchase_order).toMatchObject({
      status: "shipped",
      shipments: [{ fulfillment_id: expect.any(String) }],
    })
  })

  it("buys with the upgraded plugin, and serves its admin", async () => {
    const sent = await shop.dropship(await shop.order(3))
    expect(sent).toMatchObject({ status: "submitted" })
    expect(simulator.orders(sent.po_number)).toMatchObject([
      { items: [{ sku: puller, quantity: 3 }] },
    ])
    const page = await fetch(`${medusa?.url}/app/`)
    expect(await page.text()).toContain("<script")
  })

  it("runs for a developer too, with the plugin's pages in the admin", async () => {
    await medusa?.stop()
    medusa = await application.start("develop", "develop")
    await shop.logIn(medusa.url)
    expect(await statusOf(openId)).toBe("shipped")
    const entry = await (await fetch(`${medusa.url}/app/entry.jsx`)).text()
    const [, pages] = /"([^"]*medusa-plugin-dropship[^"]*)"/.exec(entry) ?? []
    const bundle = await fetch(`${medusa.url}${pages}`)
    expect(await bundle.text()).toContain("/admin/dropship/")
  })

  it("keeps its orders and stock when the plugin is gone", async () => {
    await application.write("medusa-config.ts", configWithout)
    await rm(path.join(application.folder, "src"), { recursive: true })
    await application.npm("uninstall", manifest.name)
    await medusa?.stop()
    await application.migrate()
    await startAnew("without")

    await expect(shop.get("/admin/dropship/distributors")).rejects.toThrow(
      "404"
    )
    const { orders } = await shop.get(
      "/admin/orders?fields=*fulfillments,*fulfillments.labels&order=display_id"
    )
    expect(orders).toMatchObject([
      { fulfillments: [{ provider_id: "wps_dropship" }] },
      { fulfillments: [] },
    ])
    const route = `/admin/inventory-items/${shop.inventoryItemId}/location-levels`
    const { inventory_levels } = await shop.get(route)
    expect(inventory_levels).toHaveLength(1)
    expect(inventory_levels[0].stocked_quantity).toBeGreaterThan(3)
    await shop.post(`${route}/${inventory_levels[0].location_id}`, {
      stocked_quantity: 4,
    })
    const after = await shop.get(route)
    expect(after.inventory_levels).toMatchObject([
      { stocked_quantity: 4, reserved_quantity: 3 },
    ])
  })

  it("leaves nothing behind once the documented statements have run", async () => {
    const tables = `select table_name from information_schema.tables
      where table_schema = 'public' and table_name like 'dropship%'`
    expect((await query(tables)).length).toBeGreaterThan(20)
    for (const statement of await uninstallStatements()) {
      await query(statement)
    }
    expect(await query(tables)).toEqual([])
    expect(
      await query(
        "select id from fulfillment_provider where id like '%_dropship' and is_enabled"
      )
    ).toEqual([])
    await application.migrate()
    const { orders } = await shop.get("/admin/orders")
    expect(orders).toHaveLength(2)
  })
})
