import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import { resealSecrets } from "../../src/workflows/distributor-account/reseal-secrets"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const puller = "87-5503"
const first = testEnvironment.DROPSHIP_ENCRYPTION_KEY
const second = "ab".repeat(32)
const third = "cd".repeat(32)

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("a new encryption key", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(async () => {
        await shop.open()
        await shop.post("/admin/dropship/settings", { keep_own_stock: false })
      })
      beforeEach(() => {
        shop.reset()
        startWith(first)
      })
      afterAll(async () => {
        startWith(first)
        await shop.close()
      })

      /** As if the shop was started anew with these keys. */
      function startWith(present: string, ...old: string[]) {
        process.env.DROPSHIP_ENCRYPTION_KEY = present
        process.env.DROPSHIP_ENCRYPTION_KEYS_OLD = old.join(", ")
      }
      const reseal = () => resealSecrets(shop.container)
      const path = "/admin/dropship/distributors/wps"
      const wps = async () => (await shop.get(path)).data.distributor
      const verify = async () => (await shop.post(`${path}/verify`)).data
      const stored = async () => {
        const accounts = await shop.container
          .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
          .listDistributorAccounts({ distributor_id: "wps" })
        return accounts[0]?.secrets
      }
      const place = async () => {
        const order = await shop.placeOrder({
          variants: [{ sku: puller, quantity: 1 }],
        })
        return await shop.post(`/admin/dropship/orders/${order.id}`, {
          confirm: true,
          accept: ["stock_unknown"],
        })
      }

      it("takes over from the old one, which can then go", async () => {
        expect((await wps()).secrets_key).toBe("present")
        const sealedFirst = await stored()

        startWith(second, third, first)
        expect((await wps()).secrets_key).toBe("old")
        expect((await verify()).ok).toBe(true)
        expect(await stored()).toBe(sealedFirst)

        await reseal()
        expect((await wps()).secrets_key).toBe("present")
        const sealedSecond = await stored()
        expect(sealedSecond).not.toBe(sealedFirst)
        await reseal()
        expect(await stored()).toBe(sealedSecond)

        startWith(second)
        expect((await verify()).ok).toBe(true)
        const { data } = await place()
        expect(data.purchase_orders).toMatchObject([{ status: "submitted" }])
      })

      it("is taken over once where two instances start at the same time", async () => {
        startWith(second, first)
        const service =
          shop.container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        const answers = await Promise.all([
          service.resealSecrets(),
          service.resealSecrets(),
        ])
        expect(answers.flatMap(({ resealed }) => resealed)).toEqual(["wps"])
        startWith(second)
        expect((await verify()).ok).toBe(true)
      })

      it("and the old one read each other's while a deployment rolls", async () => {
        startWith(second, first)
        await reseal()
        // An instance not yet restarted that has been told the key to come.
        startWith(first, second)
        expect((await verify()).ok).toBe(true)
        startWith(second, first)
        expect((await verify()).ok).toBe(true)
      })

      it("without the old one sends nothing, overwrites nothing, and says what to do", async () => {
        const sealed = await stored()
        startWith(third, second)
        expect((await wps()).secrets_key).toBe("lost")
        await reseal()
        await reseal()
        expect((await wps()).last_error).toMatch(
          /can't be decrypted.*DROPSHIP_ENCRYPTION_KEYS_OLD/
        )
        shop.simulator.requests.length = 0
        const { data } = await place()
        expect(data.purchase_orders).toMatchObject([{ status: "rejected" }])
        expect(shop.simulator.requests).toEqual([])
        const partly = await shop.post(path, { feed: { password: "another" } })
        expect(partly.status).toBe(400)
        expect(partly.data.message).toMatch(/"wps" can't be decrypted/)
        expect(await stored()).toBe(sealed)

        startWith(third, first)
        await reseal()
        expect((await verify()).ok).toBe(true)
        expect((await wps()).last_error).toBeNull()
      })
    })
  },
})
