import { Modules } from "@medusajs/framework/utils"
import { createAdmin } from "../helpers/admin-user"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

const fly = { conditions: { brands: ["Fly Racing"] }, action: "forbid" }
const hazardous = {
  conditions: {
    flags: ["hazardous"],
    ship_to: ["po_box"],
    ship_to_provinces: ["ca"],
  },
  action: "only_ship_methods",
  ship_methods: ["ground"],
  note: "By road only.",
  is_enabled: false,
}

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    let headers: { authorization: string }
    const path = "/admin/dropship/item-rules"

    beforeAll(async () => {
      headers = (await createAdmin(getContainer())).headers
    })

    const get = () => api.get(path, { headers, validateStatus: null })
    const post = (body: unknown) =>
      api.post(path, body, { headers, validateStatus: null })
    const save = (...item_rules: object[]) => post({ item_rules })

    describe("item rules", () => {
      it("are none at first; the defaults hold, in their order", async () => {
        const { status, data } = await get()
        expect(status).toBe(200)
        expect(data.item_rules).toEqual([])
        expect(data.defaults).toEqual(
          [
            "default_not_dropshipped",
            "default_forbidden_province",
            "default_truck_only",
            "default_hazardous_offshore",
            "default_hazardous_ground",
          ].map((id) => ({ id, label: expect.any(String), is_enabled: true }))
        )
      })

      it("are stored in the order given, tidied", async () => {
        const { status, data } = await save(hazardous, fly)
        expect(status).toBe(200)
        expect(data.item_rules).toEqual([
          {
            ...hazardous,
            id: expect.stringMatching(/^dirl_/),
            conditions: { ...hazardous.conditions, ship_to_provinces: ["CA"] },
          },
          {
            ...fly,
            id: expect.stringMatching(/^dirl_/),
            ship_methods: [],
            note: null,
            is_enabled: true,
          },
        ])
        expect((await get()).data).toEqual(data)
      })

      it("keep their ids when they move, and go when they are left out", async () => {
        const { data } = await save(hazardous, fly)
        const [first, second] = data.item_rules
        const moved = await save(second, { ...first, is_enabled: true })
        expect(moved.data.item_rules).toEqual([
          second,
          { ...first, is_enabled: true },
        ])
        const fewer = { ...first, conditions: { flags: ["oversize"] } }
        expect((await save(fewer)).data.item_rules).toEqual([fewer])
        expect((await save(first)).data.item_rules).toEqual([first])
        const { status, data: refused } = await save(first, second)
        expect(status).toBe(400)
        expect(refused.message).toMatch(/^item_rules\.1\.id: .*Reload/)
        expect((await save()).data.item_rules).toEqual([])
      })

      it.each<[string, object]>([
        ["item_rules.1.conditions", { conditions: {}, action: "forbid" }],
        ["item_rules.1.conditions", fly],
        [
          "item_rules.1.conditions.distributor_ids",
          { conditions: { distributor_ids: ["acme"] }, action: "allow" },
        ],
        [
          "item_rules.1.ship_methods",
          { conditions: { skus: ["1"] }, action: "only_ship_methods" },
        ],
        [
          "item_rules.1.ship_methods",
          {
            conditions: { skus: ["1"] },
            action: "only_ship_methods",
            ship_methods: ["sledge"],
          },
        ],
        [
          "item_rules.1.conditions.product_ids",
          { conditions: { product_ids: ["prod_gone"] }, action: "allow" },
        ],
        [
          "item_rules.1.conditions.category_ids",
          { conditions: { category_ids: ["pcat_gone"] }, action: "allow" },
        ],
        [
          "item_rules.1.conditions.collection_ids",
          { conditions: { collection_ids: ["pcol_gone"] }, action: "allow" },
        ],
        [
          "item_rules.1.conditions.colour",
          { conditions: { colour: ["red"] }, action: "allow" },
        ],
        [
          "item_rules.1.conditions.brands.0",
          { conditions: { brands: ["--"] }, action: "allow" },
        ],
        ["item_rules.1.action", { conditions: { skus: ["1"] }, action: "no" }],
      ])("stay as they were when %s is bad", async (field, bad) => {
        await save(hazardous)
        const before = (await get()).data
        const { status, data } = await post({
          item_rules: [fly, bad],
          disabled_defaults: ["default_truck_only"],
        })
        expect(status).toBe(400)
        expect(data.type).toBe("invalid_data")
        expect(data.message).toContain(`${field}: `)
        expect((await get()).data).toEqual(before)
      })

      it("may be about products, categories and collections", async () => {
        const products = getContainer().resolve(Modules.PRODUCT)
        const product = await products.createProducts({ title: "Battery" })
        const category = await products.createProductCategories({
          name: "Batteries",
        })
        const collection = await products.createProductCollections({
          title: "Winter",
        })
        const conditions = {
          product_ids: [product.id],
          category_ids: [category.id],
          collection_ids: [collection.id],
        }
        const { status, data } = await save({ conditions, action: "allow" })
        expect(status).toBe(200)
        expect(data.item_rules[0].conditions).toEqual(conditions)
      })
    })

    describe("the defaults", () => {
      const enabled = async () =>
        (await get()).data.defaults
          .filter(({ is_enabled }: { is_enabled: boolean }) => is_enabled)
          .map(({ id }: { id: string }) => id)

      it("are switched off and on, and stay when nothing is said of them", async () => {
        const all = await enabled()
        await post({ item_rules: [], disabled_defaults: [all[0], all[2]] })
        expect(await enabled()).toEqual([all[1], all[3], all[4]])
        await save(fly)
        expect(await enabled()).toEqual([all[1], all[3], all[4]])
        await post({ item_rules: [], disabled_defaults: [] })
        expect(await enabled()).toEqual(all)
      })

      it("are refused by name when there is no such default", async () => {
        const { status, data } = await post({
          item_rules: [],
          disabled_defaults: ["default_sundays"],
        })
        expect(status).toBe(400)
        expect(data.message).toContain("disabled_defaults.0: ")
      })
    })

    it("are one whole list when two are saved at once", async () => {
      const other = { conditions: { skus: ["87-5503"] }, action: "allow" }
      const answers = await Promise.all([save(fly, hazardous), save(other)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const { data } = await get()
      expect(answers.map((answer) => answer.data.item_rules)).toContainEqual(
        data.item_rules
      )
    })
  },
})
