import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import type { DistributorHealth, Health } from "../../src/schemas/health"
import { DropshipShop } from "../helpers/dropship-shop"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)

    beforeAll(() => shop.open())
    beforeEach(() => {
      shop.reset()
    })
    afterAll(() => shop.close())

    const distributors = () =>
      shop.container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const read = async (): Promise<Health & { wps: DistributorHealth }> => {
      const { status, data } = await shop.get("/admin/dropship/health")
      expect(status).toBe(200)
      const { health } = data as { health: Health }
      const wps = health.distributors.find(
        ({ distributor_id }) => distributor_id === "wps"
      )
      if (!wps) {
        throw new Error("The health names no WPS")
      }
      return { ...health, wps }
    }

    describe("the health", () => {
      it("is ok after this morning's feed, and tells each distributor", async () => {
        const { status, reasons, wps, distributors: all } = await read()
        expect([status, reasons]).toEqual(["ok", []])
        expect(wps).toMatchObject({
          name: "Western Power Sports",
          is_enabled: true,
          status: "ok",
          is_feed_running: false,
          stock_age_hours: 0,
          next_feed_run_at: expect.any(String),
          overdue_since: null,
          failing_since: null,
          last_feed: {
            scope: "full",
            status: "succeeded",
            age_hours: 0,
            is_held: false,
          },
        })
        expect(
          all.filter(({ is_enabled }) => !is_enabled).map((one) => one.status)
        ).toEqual(["ok", "ok", "ok"])
      })

      it("is told to a monitor that has a secret API key", async () => {
        const { result } = await createApiKeysWorkflow(shop.container).run({
          input: {
            api_keys: [
              {
                title: "Monitor",
                type: "secret",
                created_by: shop.admin.user_id,
              },
            ],
          },
        })
        const { status, data } = await api.get("/admin/dropship/health", {
          auth: { username: result[0]?.token ?? "", password: "" },
          validateStatus: null,
        })
        expect([status, data.health.status]).toEqual([200, "ok"])
      })

      it("tells since when the connection fails, and nothing of what it said", async () => {
        const fail = (error: string) =>
          distributors().recordCheck("wps", { ok: false, error })
        await fail("The token secret-4f2a was refused")
        const first = await read()
        await fail("The token secret-4f2a was refused again")
        const second = await read()
        expect(first.status).toBe("failing")
        expect(first.wps.failing_since).toEqual(expect.any(String))
        expect(second.wps.failing_since).toBe(first.wps.failing_since)
        expect(second.reasons).toEqual([
          expect.stringMatching(
            /^Western Power Sports: Its connection has failed since/
          ),
        ])
        expect(JSON.stringify(second)).not.toContain("4f2a")

        await distributors().recordCheck("wps", { ok: true, error: null })
        const third = await read()
        expect([third.status, third.wps.failing_since]).toEqual(["ok", null])
        expect(third.wps.last_contact_at).toEqual(expect.any(String))
      })

      it("tells of a distributor that does not answer", async () => {
        shop.simulator.fail({
          path: /./,
          fault: { status: 503 },
          times: Infinity,
        })
        const gateway = await distributors().connect("wps")
        for (let call = 0; call < 5; call += 1) {
          await gateway.check()
        }
        const { status, wps } = await read()
        expect([status, wps.breaker?.state]).toEqual(["failing", "open"])
        expect(wps.reasons[0]).toContain(`since ${wps.breaker?.since}`)
      })

      it("tells of a purchase order that nobody looks up", async () => {
        const order = await shop.placeOrder({
          variants: [{ sku: "87-5503", quantity: 1 }],
        })
        const placed = await shop.post(`/admin/dropship/orders/${order.id}`, {
          confirm: true,
        })
        expect(placed.status).toBe(200)
        expect((await read()).status).toBe("ok")
        await shop.container
          .resolve("__pg_connection__")
          .raw(
            "update dropship_purchase_order set next_sync_at = now() - interval '2 hours'"
          )
        const { status, wps } = await read()
        expect([status, wps.reasons]).toEqual([
          "degraded",
          [expect.stringMatching(/^A purchase order was due to be looked up/)],
        ])
      })
    })
  },
})
