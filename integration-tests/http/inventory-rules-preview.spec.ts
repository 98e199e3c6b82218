import { serviceParts } from "../../sandbox/catalog/service-parts"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

/** 38.95 USD; in stock in Midlothian alone. WPS's retail price is the same. */
const sprocket = "68-4900"

const warehouses = ["ID", "CA", "PA", "IN", "TX", "PA2", "GA"]
const noVariants = { dropshippable: 0, longer_lead_time: 0, unavailable: 0 }

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)
    const path = "/admin/dropship/inventory-rules"

    beforeAll(async () => {
      // Eight variants that WPS has in stock; one it does not drop-ship.
      await shop.open({ products: serviceParts })
    })
    beforeEach(() => {
      shop.reset()
    })
    afterAll(async () => {
      await shop.close()
    })

    const everywhere = (rule: object) =>
      warehouses.map((warehouse) => ({ warehouse, ...rule }))
    const body = (rules: object[]) => ({
      inventory_rules: rules.map((rule) => ({
        distributor_id: "wps",
        ...rule,
      })),
    })
    const save = async (rules: object[]) =>
      expect((await shop.post(path, body(rules))).status).toBe(200)
    const preview = async (given: object) => {
      const { status, data } = await shop.post(`${path}/preview`, given)
      expect(status).toBe(200)
      return data.preview
    }
    const listRules = async () => (await shop.get(path)).data.inventory_rules

    describe("a preview of inventory rules", () => {
      it("counts by the cut-off, and says what becomes of what", async () => {
        const answer = await preview(
          body(everywhere({ dropship_cutoff: 38.95, lead_time_days: 3 }))
        )
        expect(answer).toEqual({
          before: { dropshippable: 7, longer_lead_time: 1, unavailable: 0 },
          after: { dropshippable: 3, longer_lead_time: 5, unavailable: 0 },
          becoming: { ...noVariants, longer_lead_time: 4 },
        })
      })

      it("saves nothing", async () => {
        const rules = await listRules()
        const stock = await shop.stockOf(sprocket)
        await preview(body(everywhere({ is_excluded: true })))
        await preview({ preset: "dropship_everything" })
        expect(await listRules()).toEqual(rules)
        expect(await shop.stockOf(sprocket)).toEqual(stock)
      })

      it("is what is there once the rules are saved", async () => {
        const rules = [
          ...["ID", "CA", "PA"].map((warehouse) => ({
            warehouse,
            is_excluded: true,
          })),
          { warehouse: "TX", buffer_quantity: 11 },
          { warehouse: "IN", dropship_cutoff: 20, lead_time_days: 2 },
        ]
        const { after } = await preview(body(rules))
        await save(rules)
        const answer = await preview(body([{ warehouse: "ID" }]))
        expect(answer).toEqual({ before: after, after, becoming: noVariants })
      })

      it("takes stock at the buffer for none", async () => {
        const soldOut = await preview(
          body([{ warehouse: "TX", buffer_quantity: 11 }])
        )
        expect(soldOut.becoming).toEqual({ ...noVariants, unavailable: 1 })
        const oneLeft = await preview(
          body([{ warehouse: "TX", buffer_quantity: 10 }])
        )
        expect(oneLeft.becoming).toEqual(noVariants)
      })

      it("shows what the preset would do", async () => {
        await save(everywhere({ is_excluded: true }))
        expect(await preview({ preset: "dropship_everything" })).toEqual({
          before: { ...noVariants, unavailable: 8 },
          after: { dropshippable: 7, longer_lead_time: 1, unavailable: 0 },
          becoming: { dropshippable: 7, longer_lead_time: 1, unavailable: 0 },
        })
      })

      it("counts a price list's price", async () => {
        const variant = shop.store.variants[sprocket]
        const { status } = await shop.post("/admin/price-lists", {
          title: "Spring",
          description: "For everyone",
          type: "sale",
          status: "active",
          prices: [
            { variant_id: variant?.id, currency_code: "usd", amount: 38.94 },
          ],
        })
        expect(status).toBe(200)
        const { after } = await preview(
          body(everywhere({ dropship_cutoff: 38.95, lead_time_days: 3 }))
        )
        expect(after).toMatchObject({ dropshippable: 2, longer_lead_time: 6 })
      })

      it("takes the feed's retail price where the store has none", async () => {
        const [store] = await getContainer().resolve("store").listStores()
        await getContainer()
          .resolve("store")
          .updateStores(store?.id ?? "", {
            supported_currencies: [{ currency_code: "eur", is_default: true }],
          })
        const { after } = await preview(
          body(everywhere({ dropship_cutoff: 38.95, lead_time_days: 3 }))
        )
        expect(after).toMatchObject({ dropshippable: 3, longer_lead_time: 5 })
      })

      it("leaves out what only a disabled distributor carries", async () => {
        await shop.post("/admin/dropship/distributors/wps", {
          is_enabled: false,
        })
        expect(await preview({ preset: "dropship_everything" })).toEqual({
          before: noVariants,
          after: noVariants,
          becoming: noVariants,
        })
      })

      it.each<[words: string, rules: unknown]>([
        ["inventory_rules: ", undefined],
        ["inventory_rules: ", []],
        [
          'inventory_rules.0.distributor_id: there is no distributor "acme"',
          [{ distributor_id: "acme", warehouse: "ID" }],
        ],
        [
          'inventory_rules.0.warehouse: "wps" has no warehouse "XX"',
          [{ distributor_id: "wps", warehouse: "XX" }],
        ],
        [
          'inventory_rules.1.warehouse: "wps" "ID" is in row 0 already',
          [
            { distributor_id: "wps", warehouse: "ID" },
            { distributor_id: "wps", warehouse: "ID" },
          ],
        ],
        [
          "inventory_rules.0.lead_time_days: ",
          [{ distributor_id: "wps", warehouse: "ID", lead_time_days: -1 }],
        ],
        [
          "inventory_rules.0.buffer_quantity: ",
          [{ distributor_id: "wps", warehouse: "ID", buffer_quantity: 1.5 }],
        ],
        [
          "inventory_rules.0.dropship_cutoff: ",
          [{ distributor_id: "wps", warehouse: "ID", dropship_cutoff: "1" }],
        ],
        [
          "inventory_rules.0.colour: unknown",
          [{ distributor_id: "wps", warehouse: "ID", colour: "red" }],
        ],
      ])("is refused as saving is: %s", async (words, inventory_rules) => {
        const rules = await listRules()
        const saved = await shop.post(path, { inventory_rules })
        const previewed = await shop.post(`${path}/preview`, {
          inventory_rules,
        })
        expect(previewed.status).toBe(400)
        expect(previewed.data).toEqual(saved.data)
        expect(previewed.data.message).toContain(words)
        expect(await listRules()).toEqual(rules)
      })

      it("is refused for a preset that does not exist, as the preset is", async () => {
        const given = { preset: "keep_everything" }
        const saved = await shop.post(`${path}/preset`, given)
        const previewed = await shop.post(`${path}/preview`, given)
        expect(previewed.status).toBe(400)
        expect(previewed.data).toEqual(saved.data)
        expect(previewed.data.message).toContain("preset")
      })
    })
  },
})
