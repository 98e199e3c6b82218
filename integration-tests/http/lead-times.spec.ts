import { createShippingProfilesWorkflow } from "@medusajs/medusa/core-flows"
import { ensureShippingOption } from "../../src/workflows/distributor-account/ensure-shipping-option"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

/** 24.95 USD; in stock in five warehouses. */
const puller = "87-5503"
/** 38.95 USD; in stock in Midlothian alone. */
const sprocket = "68-4900"
/** WPS does not carry it. */
const mug = "CP-MUG"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)

    beforeAll(async () => {
      await shop.open()
    })
    beforeEach(() => {
      shop.reset()
    })
    afterAll(async () => {
      await shop.close()
    })

    const id = (sku: string) => shop.store.variants[sku]?.id ?? ""
    const ask = (query: string) =>
      api.get(`/store/dropship/lead-times?${query}`, {
        headers: { "x-publishable-api-key": shop.store.publishable_key },
        validateStatus: null,
      })
    const leadTimes = async (...skus: string[]) => {
      const query = skus.map((sku) => `variant_id=${id(sku)}`).join("&")
      return (await ask(query)).data.lead_times
    }
    const saveRules = (...inventory_rules: object[]) =>
      shop.post("/admin/dropship/inventory-rules", {
        inventory_rules: inventory_rules.map((rule) => ({
          distributor_id: "wps",
          ...rule,
        })),
      })

    describe("lead times", () => {
      it("are a day at or above the cut-off, else the best warehouse's", async () => {
        await saveRules(
          ...["ID", "CA", "PA", "IN", "TX", "PA2", "GA"].map((warehouse) => ({
            warehouse,
            lead_time_days: warehouse === "TX" ? 3 : 5,
            dropship_cutoff: 38.95,
          }))
        )
        expect(await leadTimes(puller, sprocket)).toEqual([
          { variant_id: id(puller), lead_time_days: 3, is_available: true },
          { variant_id: id(sprocket), lead_time_days: 1, is_available: true },
        ])
      })

      it("leave excluded warehouses and buffers out", async () => {
        await saveRules({ warehouse: "TX", buffer_quantity: 11 })
        expect(await leadTimes(sprocket)).toEqual([
          {
            variant_id: id(sprocket),
            lead_time_days: null,
            is_available: false,
          },
        ])
        await saveRules({ warehouse: "TX", buffer_quantity: 10 })
        expect(await leadTimes(sprocket)).toMatchObject([
          { is_available: true },
        ])
        await saveRules({ warehouse: "TX", is_excluded: true })
        expect(await leadTimes(sprocket)).toMatchObject([
          { is_available: false },
        ])
      })

      it("are null for what no distributor carries, and for what does not exist", async () => {
        const { status, data } = await ask(
          `variant_id=${id(mug)}&variant_id=variant_unknown`
        )
        expect(status).toBe(200)
        expect(data).toEqual({
          lead_times: [
            { variant_id: id(mug), lead_time_days: null, is_available: false },
            {
              variant_id: "variant_unknown",
              lead_time_days: null,
              is_available: false,
            },
          ],
        })
      })

      it("are null while the distributor is disabled", async () => {
        await shop.post("/admin/dropship/distributors/wps", {
          is_enabled: false,
        })
        expect(await leadTimes(puller)).toMatchObject([
          { lead_time_days: null, is_available: false },
        ])
      })

      it("answer a hundred variants at once, each once", async () => {
        const ids = Array.from({ length: 99 }, (_, each) => `variant_${each}`)
        const query = [id(puller), ...ids]
          .map((each) => `variant_id=${each}`)
          .join("&")
        const { status, data } = await ask(query)
        expect(status).toBe(200)
        expect(data.lead_times).toHaveLength(100)
        expect(data.lead_times[0]).toMatchObject({ is_available: true })
        expect(await leadTimes(puller, puller)).toHaveLength(1)
      })

      it("tell nothing of cost or distributor", async () => {
        const { data } = await ask(`variant_id=${id(puller)}`)
        expect(JSON.stringify(data)).not.toMatch(/wps|western|cost|14\.97/i)
        expect(Object.keys(data.lead_times[0])).toEqual([
          "variant_id",
          "lead_time_days",
          "is_available",
        ])
      })

      it.each(["", "variant_id=", "variant=abc"])(
        "answer 400 that names variant_id to %j",
        async (query) => {
          const { status, data } = await ask(query)
          expect(status).toBe(400)
          expect(data.type).toBe("invalid_data")
          expect(data.message).toContain("variant_id")
        }
      )
    })

    describe("a shipping profile that comes later", () => {
      it("gets its hidden shipping option once, when a parcel needs it", async () => {
        const container = getContainer()
        const { result } = await createShippingProfilesWorkflow(container).run({
          input: { data: [{ name: "Oversize", type: "oversize" }] },
        })
        const request = {
          distributor_id: "wps",
          shipping_profile_id: result[0]?.id ?? "",
        }
        const ids = await Promise.all([
          ensureShippingOption(container, request),
          ensureShippingOption(container, request),
        ])
        expect(new Set(ids).size).toBe(1)
        const option = await container
          .resolve("fulfillment")
          .retrieveShippingOption(ids[0])
        expect(option).toMatchObject({
          provider_id: "wps_dropship",
          shipping_profile_id: request.shipping_profile_id,
        })
      })
    })
  },
})
