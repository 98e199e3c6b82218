import { catalog } from "../../sandbox/catalog/catalog"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { createAdmin } from "../helpers/admin-user"
import { DropshipShop } from "../helpers/dropship-shop"
import { FeedServer } from "../helpers/feed-server"
import { pullFeed } from "../helpers/pull-feed"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const token = "sandbox-token-that-nobody-reads"
const [variant] = catalog
  .flatMap(({ variants }) => variants)
  .filter(({ wps, sku }) => wps?.status === "STK" && sku === wps.sku)

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("the history", () => {
      const shop = new DropshipShop(api, getContainer)
      let feeds: FeedServer

      beforeAll(async () => {
        await shop.open()
        feeds = await FeedServer.start()
      })
      afterAll(async () => {
        await feeds.stop()
        await shop.close()
      })

      const list = async (query = "") =>
        (await shop.get(`/admin/dropship/audit?${query}`)).data
      const newest = async () => (await list("limit=1")).entries[0]
      const save = async (path: string, body: object) => {
        const { status } = await shop.post(`/admin/dropship/${path}`, body)
        expect(status).toBeLessThan(300)
        return await newest()
      }

      it("tells who changed which setting, from what to what", async () => {
        const entry = await save("settings", { payment_required: "captured" })
        expect(entry).toMatchObject({
          actor_id: shop.admin.user_id,
          subject: "settings",
          subject_id: null,
          changes: [
            {
              field: "payment_required",
              before: "authorized",
              after: "captured",
            },
          ],
          changes_left_out: 0,
        })
        expect(Date.now() - Date.parse(entry.at)).toBeLessThan(60_000)
      })

      it("tells of each kind of change", async () => {
        const me = { actor_id: shop.admin.user_id }
        expect(
          await save("inventory-rules", {
            inventory_rules: [
              { distributor_id: "wps", warehouse: "ID", buffer_quantity: 2 },
            ],
          })
        ).toMatchObject({
          ...me,
          subject: "inventory_rules",
          changes: [{ field: "wps ID.buffer_quantity", before: 0, after: 2 }],
        })
        expect(
          await save("fulfillment-preferences", {
            preferences: [{ brand: "Fly", distributor_id: "wps" }],
          })
        ).toMatchObject({
          ...me,
          subject: "preferences",
          changes: [{ field: "Fly", before: null, after: "wps" }],
        })
        expect(
          await save("brand-aliases", {
            brand_aliases: [{ alias: "Fly R.", brand: "Fly Racing" }],
          })
        ).toMatchObject({
          ...me,
          subject: "brand_aliases",
          changes: [{ field: "Fly R.", before: null, after: "Fly Racing" }],
        })
        const rules = await save("item-rules", {
          item_rules: [{ conditions: { brands: ["Fly"] }, action: "forbid" }],
          disabled_defaults: [],
        })
        expect(rules).toMatchObject({ ...me, subject: "item_rules" })
        expect(rules.changes).toContainEqual({
          field: expect.stringMatching(/^rule \w{4}\.action$/),
          before: null,
          after: "forbid",
        })
        const sku = variant?.sku ?? ""
        const variantId = shop.store.variants[sku]?.id
        expect(
          await save(`variants/${variantId}/sources`, {
            remove: [{ distributor_id: "wps", sku }],
          })
        ).toMatchObject({
          ...me,
          subject: "variant",
          subject_id: variantId,
          changes: expect.arrayContaining([
            { field: `wps ${sku}.is_blocked`, before: false, after: true },
          ]),
        })
      })

      it("tells that a secret was changed, and nothing of it", async () => {
        const entry = await save("distributors/wps", {
          credentials: { api_token: token },
          feed: { password: "another-password", schedule: "0 6 * * *" },
        })
        expect(entry).toMatchObject({
          actor_id: shop.admin.user_id,
          subject: "distributor",
          subject_id: "wps",
          changes: [
            { field: "credentials.api_token", is_secret: true },
            { field: "feed.password", is_secret: true },
            { field: "feed.schedule", after: "0 6 * * *" },
          ],
        })
        const told = JSON.stringify(await list())
        expect(told).not.toContain(token.slice(-4))
        expect(told).not.toContain("another-password")
      })

      it("tells who applied and who discarded a held feed", async () => {
        await shop.post("/admin/dropship/distributors/wps", {
          feed: feeds.settings,
        })
        const hold = async (count: number) => {
          await feeds.clear()
          await writeWpsFeed(feeds.root, {
            date: new Date(),
            items: [...wpsItems()].slice(0, count),
          })
          const run = await pullFeed(shop.container, { settling: 0 })
          expect(run.status).toBe("held")
          return run.id
        }
        const discarded = await hold(10)
        expect(await save(`feed-runs/${discarded}/discard`, {})).toMatchObject({
          actor_id: shop.admin.user_id,
          subject: "feed_run",
          subject_id: discarded,
          changes: [{ field: "status", before: "held", after: "discarded" }],
        })
        const applied = await hold(11)
        expect(await save(`feed-runs/${applied}/approve`, {})).toMatchObject({
          subject: "feed_run",
          subject_id: applied,
          changes: [{ field: "status", before: "held", after: "running" }],
        })
      })

      it("keeps silent about what changes nothing and what is refused", async () => {
        const { count } = await list()
        const { data } = await shop.get("/admin/dropship/settings")
        await shop.post("/admin/dropship/settings", {
          live_check: data.settings.live_check,
        })
        const refused = await shop.post("/admin/dropship/settings", {
          distributor_order: ["nobody"],
        })
        expect(refused.status).toBe(400)
        expect((await list()).count).toBe(count)
      })

      it("takes back the entry of a change that is taken back", async () => {
        const { count } = await list()
        const sku = variant?.sku ?? ""
        const variantId = shop.store.variants[sku]?.id
        // Matching comes after the entry, and fails without its table.
        const sql = shop.container.resolve("__pg_connection__")
        await sql.raw(
          "alter table dropship_variant_state rename to dropship_hidden"
        )
        const { status } = await shop.post(
          `/admin/dropship/variants/${variantId}/sources`,
          { add: [{ distributor_id: "wps", sku }] }
        )
        await sql.raw(
          "alter table dropship_hidden rename to dropship_variant_state"
        )
        expect(status).toBe(500)
        expect((await list()).count).toBe(count)
      })

      it("is filtered by subject and person, in pages and either order", async () => {
        const other = await createAdmin(shop.container, {
          email: "other@example.test",
        })
        await api.post(
          "/admin/dropship/settings",
          { live_check: false },
          { headers: other.headers }
        )
        await shop.post("/admin/dropship/settings", { live_check: true })
        const byOther = await list(`actor_id=${other.user_id}`)
        expect(byOther).toMatchObject({
          count: 1,
          entries: [
            { changes: [{ field: "live_check", before: true, after: false }] },
          ],
        })
        const settings = await list("subject=settings&order=at")
        const times = settings.entries.map(({ at }: { at: string }) => at)
        expect(times).toEqual([...times].sort())
        expect(settings.count).toBeGreaterThan(1)
        const second = await list("subject=settings&order=at&limit=1&offset=1")
        expect(second.entries).toEqual([settings.entries[1]])
        const { status } = await shop.get("/admin/dropship/audit?subject=all")
        expect(status).toBe(400)
      })
    })
  },
})
