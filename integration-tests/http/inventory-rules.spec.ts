import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

/** 25 in Boise (the cap of 40), 4 Fresno, 12 Ashley, 7 Midlothian, 3 Jessup. */
const puller = "87-5503"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)
    const path = "/admin/dropship/inventory-rules"
    let location: string

    beforeAll(async () => {
      await shop.open()
      const { data } = await shop.get("/admin/dropship/distributors/wps")
      location = data.distributor.stock_location_id
    })
    beforeEach(() => {
      shop.reset()
    })
    afterAll(async () => {
      await shop.close()
    })

    const listRules = async () =>
      (await shop.get(path)).data.inventory_rules as {
        warehouse: string
        [key: string]: unknown
      }[]
    const ruleOf = async (warehouse: string) =>
      (await listRules()).find(
        (rule) => rule.distributor_id === "wps" && rule.warehouse === warehouse
      )
    const save = (...inventory_rules: object[]) =>
      shop.post(path, { inventory_rules })
    const published = async () =>
      (await shop.stockOf(puller))[location]?.stocked ?? 0

    describe("inventory rules", () => {
      it("are there for every warehouse, as the preset left them", async () => {
        const rules = await listRules()
        const warehousesOf = (distributorId: string) =>
          rules
            .filter((rule) => rule.distributor_id === distributorId)
            .map(({ warehouse }) => warehouse)
        expect(warehousesOf("wps")).toEqual([
          "ID",
          "CA",
          "PA",
          "IN",
          "TX",
          "PA2",
          "GA",
        ])
        expect(warehousesOf("automatic")).toEqual(["1", "2", "3"])
        expect(rules).toHaveLength(7 + 7 + 5 + 3)
        for (const rule of rules) {
          expect(rule).toEqual({
            id: expect.stringMatching(/^dirule_/),
            distributor_id: rule.distributor_id,
            warehouse: rule.warehouse,
            warehouse_name: expect.any(String),
            postal_code: rule.postal_code,
            lead_time_days: 1,
            dropship_cutoff: 1,
            is_excluded: false,
            buffer_quantity: 0,
          })
        }
      })

      it("change only in the fields that are given", async () => {
        const { status, data } = await save(
          { distributor_id: "wps", warehouse: "ID", lead_time_days: 4 },
          {
            distributor_id: "wps",
            warehouse: "CA",
            dropship_cutoff: 49.95,
            buffer_quantity: 2,
          }
        )
        expect(status).toBe(200)
        expect(data.inventory_rules).toEqual(await listRules())
        expect(await ruleOf("ID")).toMatchObject({
          lead_time_days: 4,
          dropship_cutoff: 1,
        })
        expect(await ruleOf("CA")).toMatchObject({
          lead_time_days: 1,
          dropship_cutoff: 49.95,
          buffer_quantity: 2,
        })
        await shop.post(`${path}/preset`, { preset: "dropship_everything" })
        expect(await ruleOf("CA")).toMatchObject({
          dropship_cutoff: 1,
          buffer_quantity: 2,
        })
      })

      it.each([
        ["distributor_id", { distributor_id: "acme", warehouse: "ID" }],
        ["warehouse", { distributor_id: "wps", warehouse: "XX" }],
        ["warehouse", { distributor_id: "wps", warehouse: "CA" }],
        [
          "lead_time_days",
          { distributor_id: "wps", warehouse: "ID", lead_time_days: -1 },
        ],
        [
          "dropship_cutoff",
          { distributor_id: "wps", warehouse: "ID", dropship_cutoff: "1" },
        ],
        ["colour", { distributor_id: "wps", warehouse: "ID", colour: "red" }],
      ])("stay as they were when a row's %s is bad", async (field, bad) => {
        const before = await listRules()
        const { status, data } = await save(
          { distributor_id: "wps", warehouse: "CA", is_excluded: true },
          bad
        )
        expect(status).toBe(400)
        expect(data.type).toBe("invalid_data")
        expect(data.message).toContain(field)
        expect(data.message).toMatch(/inventory_rules[.,\s]+1/)
        expect(await listRules()).toEqual(before)
      })

      it("answer 400 to a preset that does not exist", async () => {
        const { status, data } = await shop.post(`${path}/preset`, {
          preset: "keep_everything",
        })
        expect(status).toBe(400)
        expect(data.message).toContain("preset")
      })

      it("are published as stock when they are saved", async () => {
        expect(await published()).toBe(51)
        await save(
          { distributor_id: "wps", warehouse: "ID", is_excluded: true },
          { distributor_id: "wps", warehouse: "IN", buffer_quantity: 5 }
        )
        expect(await published()).toBe(21)
        await shop.post(`${path}/preset`, { preset: "dropship_everything" })
        expect(await published()).toBe(46)
      })

      it("write no level that they don't change", async () => {
        const levels = async () => {
          const rows = await getContainer()
            .resolve("inventory")
            .listInventoryLevels(
              { location_id: location },
              { select: ["id", "stocked_quantity", "updated_at"], take: 1000 }
            )
          return new Map(
            rows.map(({ id, stocked_quantity, updated_at }) => [
              id,
              { stocked_quantity, written_at: String(updated_at) },
            ])
          )
        }
        const before = await levels()
        await save({
          distributor_id: "wps",
          warehouse: "ID",
          lead_time_days: 4,
        })
        expect(await levels()).toEqual(before)

        await save({
          distributor_id: "wps",
          warehouse: "TX",
          is_excluded: true,
        })
        const after = [...(await levels())]
        const changed = after.filter(
          ([id, level]) =>
            level.stocked_quantity !== before.get(id)?.stocked_quantity
        )
        const written = after.filter(
          ([id, level]) => level.written_at !== before.get(id)?.written_at
        )
        expect(written).toEqual(changed)
        expect(changed.length).toBeGreaterThan(0)
        expect(changed.length).toBeLessThan(before.size)
      })
    })

    describe("a distributor's stock", () => {
      it("is gone while the account is disabled, and comes back", async () => {
        const account = "/admin/dropship/distributors/wps"
        await shop.post(account, { is_enabled: false })
        expect(await published()).toBe(0)
        await shop.post(account, { is_enabled: true })
        expect(await published()).toBe(51)
      })

      it("can't be fulfilled by hand, only by a parcel", async () => {
        const order = await shop.placeOrder({
          variants: [{ sku: puller, quantity: 1 }],
        })
        const { data: options } = await shop.get(
          `/admin/shipping-options?stock_location_id=${location}`
        )
        const { status, data } = await shop.post(
          `/admin/orders/${order.id}/fulfillments`,
          {
            location_id: location,
            shipping_option_id: options.shipping_options[0].id,
            items: [{ id: order.items[0]?.id, quantity: 1 }],
          }
        )
        expect(status).toBe(400)
        expect(data.message).toContain("Use the Dropship button")
        expect((await shop.stockOf(puller))[location]).toEqual({
          stocked: 51,
          reserved: 1,
        })
      })

      it("is not offered for shipping in the storefront", async () => {
        const { data } = await shop.get(
          `/admin/shipping-options?stock_location_id=${location}&fields=*rules`
        )
        expect(data.shipping_options).toHaveLength(1)
        expect(data.shipping_options[0].rules).toContainEqual(
          expect.objectContaining({
            attribute: "enabled_in_store",
            value: "false",
          })
        )
      })
    })
  },
})
