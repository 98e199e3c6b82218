import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  sandboxDistributorIds,
  type SandboxDistributorId,
} from "../../../sandbox/seed/sandbox-accounts"
import recoverPurchaseOrders from "../../../src/jobs/recover-purchase-orders"
import { DISTRIBUTOR_MODULE } from "../../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../../src/modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../src/modules/purchase-order/service"
import { submitPurchaseOrder } from "../../../src/workflows/purchase-order/submit-purchase-order"
import { bookedNumbers, bookedOrders, desks } from "../../helpers/desks"
import { FourDistributorShop } from "../../helpers/four-distributor-shop"
import { medusaTests } from "../../helpers/medusa-tests"
import { testEnvironment } from "../../helpers/test-environment"
import { FaultDice } from "./fault-dice"
import { forEach } from "./play"
import { quantity, storeUnsent, type Unsent } from "./store-unsent"

/** All of them where a change is judged, fewer at somebody's desk. */
const usual = process.env.CI === "true" ? 1000 : 200
const count = Number(process.env.DROPSHIP_FAULTED_ORDERS ?? usual)
const seed = process.env.DROPSHIP_FAULT_SEED ?? randomUUID().slice(0, 8)
jest.setTimeout(1_500_000)

/** Runs of the recovery job while calls go on failing, and after that. */
const stormyRuns = 2
const calmRuns = 6

medusaTests({
  env: { ...testEnvironment, DROPSHIP_CALL_TIMEOUT: "1" },
  testSuite: ({ api, getContainer }) => {
    const shop = new FourDistributorShop(api, getContainer)

    beforeAll(async () => {
      await shop.open()
      await shop.post("/admin/dropship/settings", { payment_required: "none" })
    })
    afterAll(() => shop.close())

    const purchasing = () =>
      shop.container.resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    const forgetOutage = (id: SandboxDistributorId) =>
      shop.container
        .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        .forgetOutage(id)

    /** Nobody runs out of what is ordered. */
    function fillShelves(): void {
      for (const id of sandboxDistributorIds) {
        const { item } = desks[id]
        if (id === "wps") {
          shop.distributors.wps.simulator.setStock(item, { boise: 1e6 })
        } else {
          const { book } = shop.distributors[id].simulator
          const [warehouse = ""] = Object.keys(book.stockOf(item))
          book.setStock(item, { [warehouse]: 1e6 })
        }
      }
    }

    function throwDice(dice: FaultDice): void {
      for (const id of sandboxDistributorIds) {
        for (const rule of [desks[id].placing, desks[id].lookingUp]) {
          shop.distributors[id].simulator.fail({
            ...rule,
            times: Infinity,
            fault: (request) => dice.throwFor(id, request),
          })
        }
      }
    }

    /** Distributors side by side, each in the same order for the same seed. */
    async function sendAll(unsent: readonly Unsent[]): Promise<void> {
      await forEach(async (distributor) => {
        for (const { id, distributorId } of unsent) {
          if (distributorId === distributor) {
            await forgetOutage(distributor)
            await submitPurchaseOrder(shop.container, { id, actor: "system" })
          }
        }
      })
    }

    async function recoverLater(): Promise<void> {
      await shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
        `update dropship_purchase_order
           set submitting_at = case when submitting_at is null then null else now() - interval '1 hour' end,
             next_sync_at = now() - interval '1 second'
           where status in ('pending', 'submitting', 'unconfirmed')`
      )
      await forEach(forgetOutage)
      await recoverPurchaseOrders(shop.container)
    }

    it(`loses and doubles none of ${count} orders (DROPSHIP_FAULT_SEED=${seed})`, async () => {
      const unsent = await storeUnsent(shop, count)
      const dice = new FaultDice(seed)
      fillShelves()
      throwDice(dice)
      await sendAll(unsent)
      for (let run = 1; run <= stormyRuns; run += 1) {
        await recoverLater()
      }
      dice.stop()
      for (let run = 1; run <= calmRuns; run += 1) {
        await recoverLater()
      }

      const rows = await purchasing().listPurchaseOrders({}, { take: null })
      const ends: Record<string, number> = { faults: dice.thrown }
      const wrong: string[] = []
      for (const { po_number, distributor_id, ...row } of rows) {
        const id = distributor_id as SandboxDistributorId
        const booked = bookedOrders(shop.distributors, id, po_number)
        const isAsked = row.needs_attention
        const end = `${row.status}${isAsked ? ", with a person" : ""}`
        ends[end] = (ends[end] ?? 0) + 1
        const wanted = row.status === "submitted" ? 1 : 0
        const isEnded =
          row.status === "submitted" ||
          (isAsked && ["rejected", "unconfirmed"].includes(row.status))
        const isWhole = booked.every(({ units }) => units === quantity)
        if (!isEnded || !isWhole || booked.length !== wanted) {
          wrong.push(`${po_number} is ${end}, booked ${JSON.stringify(booked)}`)
        }
      }
      console.info(`Seed ${seed}: ${JSON.stringify(ends)}`)
      expect(wrong).toEqual([])
      expect(rows).toHaveLength(count)
      const booked = await forEach(async (id) =>
        bookedNumbers(shop.distributors, id)
      )
      expect(Object.values(booked).flat()).toHaveLength(
        rows.filter(({ status }) => status === "submitted").length
      )
    })
  },
})
