import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { PURCHASE_ORDER_MODULE, type PurchaseOrderModuleService } from ".."
import type { NewPurchaseOrder } from "../types"
import { shipTo } from "../../../schemas/__fixtures__/ship-to"

const order: NewPurchaseOrder = {
  po_number: "M1042-W1",
  order_id: "order_1",
  order_display_id: 1042,
  distributor_id: "wps",
  distributor_name: "Western Power Sports",
  ship_to: shipTo,
  ship_method: "ground",
  allow_split: true,
  allow_backorder: false,
  stock_location_id: "sloc_1",
  currency_code: "usd",
  item_cost: 29.94,
  dropship_fee: 9.75,
  total_cost: 39.69,
  created_by: "user_1",
  lines: [
    {
      line_item_id: "ordli_1",
      variant_id: null,
      sku: "87-5503",
      title: "Flywheel puller",
      warehouse: null,
      quantity: 2,
      unit_cost: 14.97,
    },
  ],
  events: [],
}

moduleIntegrationTestRunner<PurchaseOrderModuleService>({
  moduleName: PURCHASE_ORDER_MODULE,
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const store = async (): Promise<string> => {
      const [id] = await service.storePurchaseOrders([order], { ordli_1: 2 })
      return id ?? ""
    }
    const event = { type: "test", actor: "system", message: "Test" }
    const submit = async (id: string) => {
      const now = new Date()
      await service.changeState({
        id,
        transition: "claim",
        event,
        patch: { submitting_at: now },
      })
      await service.changeState({
        id,
        transition: "accept",
        event,
        order_numbers: ["41", "41"],
        patch: { submitted_at: now },
      })
    }

    describe("what can't be stored", () => {
      it("takes no change that the state forbids, and writes nothing of it", async () => {
        const id = await store()
        for (const transition of ["accept", "revoke", "ship_all"] as const) {
          expect(await service.changeState({ id, transition, event })).toBe(
            false
          )
        }
        const { status, events } = await service.retrievePurchaseOrderView(id)
        expect([status, events.length]).toEqual(["pending", 1])
      })

      it.each([
        ["an unknown status", { status: "lost" as never }],
        ["sending without its time", { status: "submitting" as const }],
        [
          "an unclear sending without its time",
          { status: "unconfirmed" as const },
        ],
        ["shipping what was never taken", { status: "shipped" as const }],
      ])("refuses %s", async (_, change) => {
        const id = await store()
        await expect(
          service.updatePurchaseOrders({ id, ...change })
        ).rejects.toThrow()
      })

      it("refuses units beyond those ordered", async () => {
        const id = await store()
        const { lines } = await service.retrievePurchaseOrderView(id)
        for (const change of [
          { shipped_quantity: 1, canceled_quantity: 2 },
          { shipped_quantity: -1 },
          { revoked_quantity: 3 },
        ]) {
          await expect(
            service.updatePurchaseOrderLines({
              id: lines[0]?.id ?? "",
              ...change,
            })
          ).rejects.toThrow()
        }
      })

      it("keeps a number of the distributor's once for each purchase order", async () => {
        const id = await store()
        await submit(id)
        await service.addOrderNumber(id, "41", event)
        const { distributor_orders } =
          await service.retrievePurchaseOrderView(id)
        expect(distributor_orders).toHaveLength(1)
        await expect(
          service.createDistributorOrders({
            purchase_order_id: id,
            number: "41",
            status: "Open",
          })
        ).rejects.toThrow()
      })

      it("books no unit twice, also not by two at once", async () => {
        const results = await Promise.allSettled([
          service.storePurchaseOrders([order], { ordli_1: 2 }),
          service.storePurchaseOrders([{ ...order, po_number: "M1042-W2" }], {
            ordli_1: 2,
          }),
        ])
        expect(results.map(({ status }) => status).sort()).toEqual([
          "fulfilled",
          "rejected",
        ])
      })
    })

    it("opens canceled units again, with its event in the same change", async () => {
      const id = await store()
      await submit(id)
      const isCanceled = await service.changeState({
        id,
        transition: "cancel_by_hand",
        event,
        patch: { revoked_at: new Date() },
      })
      expect(isCanceled).toBe(true)
      expect(await service.retrievePurchaseOrderView(id)).toMatchObject({
        status: "canceled",
        lines: [{ canceled_quantity: 2 }],
        events: expect.arrayContaining([
          expect.objectContaining({ data: { status: "canceled" } }),
        ]),
      })
      const [again] = await service.storePurchaseOrders(
        [{ ...order, po_number: "M1042-W2" }],
        { ordli_1: 2 }
      )
      expect(again).toBeDefined()
    })
  },
})
