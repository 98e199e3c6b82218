import { mkdtempSync } from "node:fs"
import { mkdir, readdir, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import dashboard from "@medusajs/dashboard/package.json"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import manifest from "../../package.json"
import { SandboxMailServer } from "../../sandbox/mail-server"
import { WpsSimulator } from "../../sandbox/wps/wps-simulator"
import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import { placePaidOrder } from "../helpers/orders"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"
import { importedPackages } from "./imported-packages"
import { installPlugin } from "./install-plugin"
import { MerchantShop } from "./merchant-shop"
import { packPlugin } from "./pack-plugin"

/** Building, packing and migrating, on a busy machine too. */
const startLimit = 300_000

/** Sold from the start. */
const puller = "87-5503"
/** Carried by WPS; the shop comes to sell it later. */
const valveStem = "85-4130"

const { DROPSHIP_ENCRYPTION_KEY, ...ticks } = testEnvironment
const folder = mkdtempSync(path.join(tmpdir(), "dropship-packed-"))
const app = path.join(folder, "app")
const checkout = process.cwd()
const simulator = new WpsSimulator()
const mailServer = new SandboxMailServer()
let plugin = ""
let tarball = ""
let files: string[] = []

beforeAll(async () => {
  const build = path.join(folder, "build")
  await mkdir(build)
  tarball = await packPlugin(build)
  plugin = await installPlugin(tarball, app)
  const entries = await readdir(plugin, {
    recursive: true,
    withFileTypes: true,
  })
  files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(plugin, path.join(entry.parentPath, entry.name))
    )
  Object.assign(process.env, {
    MERCHANT_KEY: DROPSHIP_ENCRYPTION_KEY,
    MERCHANT_WPS_URL: (await simulator.start({})).url,
    MERCHANT_SMTP_URL: (await mailServer.start()).smtpUrl,
  })
  // Medusa looks for providers from here, wherever the config lies.
  process.chdir(app)
}, startLimit)

afterAll(async () => {
  process.chdir(checkout)
  await simulator.stop()
  await mailServer.stop()
  await rm(folder, { recursive: true, force: true })
})

const packed = (pattern: RegExp) =>
  files
    .filter((file) => pattern.test(file))
    .map((file) => path.join(plugin, file))

describe("the tarball", () => {
  it("holds what was built of the sources, and no test or sandbox", () => {
    const built = /^\.medusa\/server\/src\/.+\.(js|mjs|d\.ts)$/
    const customary = /^(package\.json|LICENSE|README\.md)$/
    expect(
      files.filter((file) => !built.test(file) && !customary.test(file))
    ).toEqual([])
    expect(packed(/spec\.|test|fixture|conformance|sandbox/i)).toEqual([])
    expect(packed(/\/src\/with-dropship\.(js|d\.ts)$/)).toHaveLength(2)
  })

  it("stays small", async () => {
    const { size } = await stat(tarball)
    console.info(`The tarball: ${size} bytes, ${files.length} files.`)
    expect(size).toBeLessThan(2_000_000)
    expect(files.length).toBeLessThan(2500)
  })

  it("holds a file behind each export", () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target)
    )
    const missing = targets.filter((target) => {
      const [before = "", after = ""] = target.replace("./", "").split("*")
      return !files.some(
        (file) => file.startsWith(before) && file.endsWith(after)
      )
    })
    expect(missing).toEqual([])
  })

  it("asks on the server for no package that it does not declare", async () => {
    const declared = [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.peerDependencies),
    ]
    const asked = await importedPackages(
      packed(/^(?!.*\/admin\/index\.).*\.js$/)
    )
    expect(asked).toContain("@medusajs/framework")
    expect(asked.filter((name) => !declared.includes(name))).toEqual([])
  })

  it("brings an admin that asks for nothing a merchant's admin lacks", async () => {
    const there = [
      "@medusajs/admin-sdk",
      "@medusajs/dashboard",
      "@medusajs/framework",
      ...Object.keys(dashboard.dependencies),
    ]
    const bundles = packed(/\/src\/admin\/index\.m?js$/)
    expect(bundles).toHaveLength(2)
    const asked = await importedPackages(bundles)
    expect(asked).toContain("@medusajs/dashboard")
    expect(asked.filter((name) => !there.includes(name))).toEqual([])
  })
})

medusaIntegrationTestRunner({
  cwd: app,
  medusaConfigFile: app,
  env: ticks,
  testSuite: ({ api, getContainer, dbConnection }) => {
    describe("a merchant's Medusa with the tarball installed", () => {
      const shop = new MerchantShop(api, getContainer, simulator)

      beforeAll(() => shop.open(puller), startLimit)
      afterAll(() => shop.close())

      it("has run every migration", async () => {
        const names = packed(/\/modules\/[^/]+\/migrations\/.+\.js$/).map(
          (file) => path.basename(file, ".js")
        )
        const { rows } = await dbConnection.raw(
          "select name from mikro_orm_migrations"
        )
        const done = rows.map((row: { name: string }) => row.name)
        expect(names.length).toBeGreaterThanOrEqual(3)
        expect(done).toEqual(expect.arrayContaining(names))
      })

      it("has every distributor, each with its fulfillment provider", async () => {
        const { distributors } = await shop.get("/admin/dropship/distributors")
        expect(distributors).toMatchObject([
          { id: "wps", is_enabled: true },
          { id: "tucker", is_enabled: false },
          { id: "parts-unlimited", is_enabled: false },
          { id: "automatic", is_enabled: false },
        ])
        const { fulfillment_providers } = await shop.get(
          "/admin/fulfillment-providers"
        )
        for (const { id } of distributors) {
          expect(fulfillment_providers).toContainEqual(
            expect.objectContaining({ id: `${id}_dropship`, is_enabled: true })
          )
        }
      })

      it("matches a variant as soon as it is made", async () => {
        const { product } = await shop.post("/admin/products", {
          title: "Valve stem",
          options: [{ title: "Default", values: ["Default"] }],
          variants: [
            {
              title: "Default",
              sku: valveStem,
              options: { Default: "Default" },
              prices: [{ amount: 3, currency_code: "usd" }],
            },
          ],
        })
        const route = `/admin/dropship/variants/${product.variants[0].id}/sources`
        await waitFor("the variant's sources", async () => {
          const { sources } = await shop.get(route)
          return sources.length > 0
        })
      })

      it("drop-ships an order, from the click to the buyer's mail", async () => {
        const order = await placePaidOrder(shop.container, shop.store, {
          variants: [{ sku: puller, quantity: 2 }],
        })
        const route = `/admin/dropship/orders/${order.id}`
        await expect(shop.post(route)).rejects.toMatchObject({
          response: { status: 400 },
        })
        const { purchase_orders } = await shop.post(route, { confirm: true })
        expect(purchase_orders).toMatchObject([{ status: "submitted" }])
        const [{ id, po_number }] = purchase_orders
        const [shipped] = simulator.ship(po_number)

        await shop.container
          .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
          .updatePurchaseOrders({ id, next_sync_at: new Date(0) })
        const engine = shop.container.resolve(Modules.WORKFLOW_ENGINE)
        for (const job of [
          "job-dropship-pull-feeds",
          "job-dropship-recover-purchase-orders",
          "job-dropship-track-shipments",
        ]) {
          await engine.run(job, { input: {} })
        }

        const { data } = await shop.container.resolve("query").graph({
          entity: "order",
          fields: [
            "purchase_orders.status",
            "fulfillments.provider_id",
            "fulfillments.labels.tracking_number",
          ],
          filters: { id: order.id },
        })
        const tracking = shipped?.tracking_numbers[0] ?? "none"
        expect(data).toMatchObject([
          {
            purchase_orders: [{ status: "shipped" }],
            fulfillments: [
              {
                provider_id: "wps_dropship",
                labels: [{ tracking_number: tracking }],
              },
            ],
          },
        ])
        const mail = await mailServer.waitFor(({ to }) =>
          to.includes(order.email)
        )
        expect(mail.from).toContain("parts@canyon.example")
        expect(mail.text).toContain(tracking)
      })
    })
  },
})
