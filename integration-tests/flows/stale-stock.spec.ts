import { Modules } from "@medusajs/framework/utils"
import { catalog } from "../../sandbox/catalog/catalog"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../src/modules/distributor"
import { keepFeedsCurrent } from "../../src/workflows/feed/keep-feeds-current"
import { republishAgedStock } from "../../src/workflows/stock/republish-aged-stock"
import { DropshipShop } from "../helpers/dropship-shop"
import { placePaidOrder } from "../helpers/orders"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const variant = catalog
  .flatMap((product) => product.variants)
  .find(({ wps }) => (wps?.quantities.boise ?? 0) > 9)!
const { sku } = variant

medusaTests({
  env: { ...testEnvironment },
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)
    const distributors = () =>
      getContainer().resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const sql = async (statement: string, values: string[] = []) =>
      getContainer().resolve("__pg_connection__").raw(statement, values)
    const request = () => ({
      headers: shop.admin.headers,
      validateStatus: () => true,
    })

    beforeAll(async () => shop.open())
    afterAll(async () => shop.close())

    async function published(): Promise<Record<string, number>> {
      const { stock_location_id } =
        await distributors().retrieveDistributor("wps")
      const levels = await getContainer()
        .resolve(Modules.INVENTORY)
        .listInventoryLevels(
          { location_id: stock_location_id! },
          { take: 1000 }
        )
      const units = new Map(
        levels.map((level) => [level.inventory_item_id, level.stocked_quantity])
      )
      return Object.fromEntries(
        Object.entries(shop.store.variants).flatMap(
          ([name, { inventory_item_id }]) => {
            const level = units.get(inventory_item_id)
            return level === undefined ? [] : [[name, level]]
          }
        )
      )
    }

    const age = async (hours: number) =>
      sql(
        `update dropship_feed_snapshot set feed_seen_at = now() - interval '${hours} hours 1 minute'`
      )
    const tick = async () => keepFeedsCurrent(getContainer(), new Date())
    const share = (
      levels: Record<string, number>,
      percent: number
    ): Record<string, number> =>
      Object.fromEntries(
        Object.entries(levels).map(([name, units]) => [
          name,
          Math.floor((units * percent) / 100),
        ])
      )

    describe("stock that is older than the limit", () => {
      it("is published as nothing by the tick, and again once it is fresh", async () => {
        const fresh = await published()
        await tick()
        expect(await published()).toEqual(fresh)

        await age(41)
        await tick()
        expect(await published()).toEqual(share(fresh, 0))
        expect(await republishAgedStock(getContainer(), new Date())).toEqual([])

        await age(2)
        await tick()
        expect(await published()).toEqual(fresh)
      })

      it("becomes stale as time goes by, without anything else", async () => {
        const now = Date.now()
        const in35Hours = new Date(now + 34 * 3_600_000)
        await republishAgedStock(getContainer(), in35Hours)
        expect(
          await republishAgedStock(
            getContainer(),
            new Date(now + 37 * 3_600_000)
          )
        ).toEqual(["wps"])
      })

      it("is published as a share, and whole without a limit, by setting", async () => {
        const fresh = await published()
        await age(41)
        const save = async (settings: object) =>
          api.post("/admin/dropship/settings", settings, request())
        await save({ stale_stock_percent: 30 })
        await tick()
        expect(await published()).toEqual(share(fresh, 30))

        await save({ stale_stock_hours: 48 })
        await tick()
        expect(await published()).toEqual(fresh)
        await save({ stale_stock_hours: 24, stale_stock_percent: 0 })
        await tick()
        expect(await published()).toEqual(share(fresh, 0))
        await save({ stale_stock_hours: null })
        await tick()
        expect(await published()).toEqual(fresh)

        for (const bad of [
          { stale_stock_hours: 0 },
          { stale_stock_percent: 101 },
        ]) {
          expect((await save(bad)).status).toBe(400)
        }
      })

      it("counts item by item where a stock run told some later", async () => {
        const fresh = await published()
        await sql(
          "update dropship_distributor_item set stock_seen_at = now() where sku = ?",
          [variant.wps!.sku]
        )
        await age(41)
        await tick()
        expect(await published()).toEqual({
          ...share(fresh, 0),
          [sku]: fresh[sku],
        })

        // The rest stays stale, and that item becomes it too.
        await republishAgedStock(getContainer(), new Date(Date.now() + 1_000))
        await sql(
          `update dropship_feed_snapshot set published_stale_before = now() - interval '38 hours'`
        )
        await sql(
          "update dropship_distributor_item set stock_seen_at = now() - interval '37 hours' where stock_seen_at is not null"
        )
        await tick()
        expect(await published()).toEqual(share(fresh, 0))
      })

      it("is not touched of a distributor that is not enabled", async () => {
        await distributors().saveDistributor("wps", { is_enabled: false })
        await age(41)
        expect(await republishAgedStock(getContainer(), new Date())).toEqual([])
      })
    })

    describe("what is said of it", () => {
      it("is told with items, sources, the feed and the storefront", async () => {
        await age(41)
        const told = {
          is_stale: true,
          stock_age_hours: 41,
          published_percent: 0,
        }
        const items = await api.get("/admin/dropship/items?limit=1", request())
        expect(items.data.items[0]).toMatchObject(told)
        const { id } = shop.store.variants[sku]!
        const sources = await api.get(
          `/admin/dropship/variants/${id}/sources`,
          request()
        )
        expect(sources.data.sources[0]).toMatchObject(told)
        const history = await api.get("/admin/dropship/feed-history", request())
        expect(history.data.history[0]).toMatchObject({ stock_age: told })
      })

      it("keeps the source, but asks a person where no newer figure is known", async () => {
        const order = await placePaidOrder(getContainer(), shop.store, {
          variants: [{ sku, quantity: 1 }],
        })
        await age(41)
        const path = `/admin/dropship/orders/${order.id}`
        const { data } = await api.get(path, request())
        const [line] = data.dropship.lines
        expect(line).toMatchObject({ state: "ready" })
        expect(
          line.sources.find(
            (source: { is_selected: boolean }) => source.is_selected
          )
        ).toMatchObject({ is_stale: true, is_dropshippable: true })

        await distributors().saveSettings({ live_check: false })
        const asked = await api.post(path, { confirm: true }, request())
        expect(asked.status).toBe(409)
        expect(asked.data.warnings).toEqual([
          expect.objectContaining({
            code: "stock_unknown",
            message: expect.stringContaining("by a feed of 41 hours ago"),
          }),
        ])

        await distributors().saveSettings({ live_check: true })
        const placed = await api.post(path, { confirm: true }, request())
        expect([placed.status, placed.data.warnings]).toEqual([200, undefined])
      })
    })
  },
})
