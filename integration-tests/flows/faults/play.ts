import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  sandboxDistributorIds,
  type SandboxDistributorId,
} from "../../../sandbox/seed/sandbox-accounts"
import type { Fault } from "../../../sandbox/simulator/faults"
import recoverPurchaseOrders from "../../../src/jobs/recover-purchase-orders"
import trackShipments from "../../../src/jobs/track-shipments"
import { DISTRIBUTOR_MODULE } from "../../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../../src/modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../src/modules/purchase-order/service"
import type { PurchaseOrder } from "../../../src/schemas/purchase-order"
import { desks, shipAll } from "../../helpers/desks"
import type { FourDistributorShop } from "../../helpers/four-distributor-shop"
import type { PlacedOrder } from "../../helpers/orders"

/** One thing for each distributor. */
export type ForEach<Value> = Record<SandboxDistributorId, Value>

type Call = "placing" | "lookingUp" | "tracking"

/** Units that each buyer ordered. */
export const ordered = 2

/** Job runs after which what is not settled waits for a person. */
const patience = 5

/** Four orders, one for each distributor, and what happens to them. */
export class Play {
  constructor(
    private readonly shop: FourDistributorShop,
    private readonly orders: ForEach<PlacedOrder>
  ) {}

  /** From now on, these calls of all distributors meet a fault. */
  fail(
    call: Call,
    faultAt: (id: SandboxDistributorId) => Fault,
    times = Infinity
  ): void {
    for (const id of sandboxDistributorIds) {
      const rule = { ...desks[id][call], times, fault: faultAt(id) }
      this.shop.distributors[id].simulator.fail(rule)
    }
  }

  /** All is well again, and the rest that an outage brings is over. */
  async endFaults(): Promise<void> {
    const distributors =
      this.shop.container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    for (const id of sandboxDistributorIds) {
      this.shop.distributors[id].simulator.clearFaults()
      await distributors.forgetOutage(id)
    }
  }

  /** Presses Dropship on all four orders. */
  async place(): Promise<void> {
    await forEach(async (id) => {
      const [item] = this.orders[id].items
      const line = { line_item_id: item?.id, sku: desks[id].item }
      const { status, data } = await this.shop.post(
        `/admin/dropship/orders/${this.orders[id].id}`,
        {
          confirm: true,
          purchase_orders: [
            { distributor_id: id, lines: [{ ...line, quantity: ordered }] },
          ],
        }
      )
      expect([data.message, status]).toEqual([undefined, 200])
    })
  }

  /** The purchase orders as they are now. */
  async look(): Promise<ForEach<PurchaseOrder>> {
    const { data } = await this.shop.get(
      "/admin/dropship/purchase-orders?limit=50"
    )
    const all: PurchaseOrder[] = data.purchase_orders
    expect(all).toHaveLength(sandboxDistributorIds.length)
    return forEach(async (id) => {
      const found = all.find(({ distributor_id }) => distributor_id === id)
      return found ?? Promise.reject(new Error(`${id} has no purchase order`))
    })
  }

  /** One run of the recovery job, long after what happened last. */
  async recoverLater(): Promise<void> {
    await this.letTimePass(["pending", "submitting", "unconfirmed"])
    await recoverPurchaseOrders(this.shop.container)
  }

  /** Runs of the recovery job until nothing is left, or patience ends. */
  async recoverUntilSettled(): Promise<void> {
    for (let run = 1; run <= patience; run += 1) {
      await this.recoverLater()
      const all = Object.values(await this.look())
      if (all.every(({ status }) => status === "submitted")) {
        return
      }
    }
  }

  /** One run of the tracking job, long after what happened last. */
  async trackLater(): Promise<void> {
    await this.letTimePass(["submitted", "partially_shipped", "shipped"])
    await trackShipments(this.shop.container)
  }

  /** Everything that was ordered leaves the warehouses. */
  async ship(): Promise<void> {
    const all = await this.look()
    await forEach(async (id) => {
      shipAll(this.shop.distributors, id, all[id].po_number)
    })
  }

  /** What Medusa holds of each order. */
  async inMedusa() {
    return forEach(async (id) => {
      const query = this.shop.container.resolve("query")
      const { data } = await query.graph({
        entity: "order",
        fields: ["fulfillments.id", "items.*", "items.detail.*"],
        filters: { id: this.orders[id].id },
      })
      const { fulfillments, items } = orderSchema.parse(data[0])
      const reservations = await this.shop.container
        .resolve(Modules.INVENTORY)
        .listReservationItems({ line_item_id: items.map((item) => item.id) })
      return {
        fulfillments: fulfillments.length,
        shipped: sum(items.map(({ detail }) => detail.shipped_quantity)),
        reserved: sum(reservations.map(({ quantity }) => Number(quantity))),
      }
    })
  }

  /** As if hours had gone by: everything is due, and was sent long ago. */
  private async letTimePass(status: PurchaseOrder["status"][]): Promise<void> {
    const purchasing = this.shop.container.resolve<PurchaseOrderModuleService>(
      PURCHASE_ORDER_MODULE
    )
    const rows = await purchasing.listPurchaseOrders({ status })
    await purchasing.updatePurchaseOrders(
      rows.map(({ id, submitting_at }) => ({
        id,
        next_sync_at: new Date(Date.now() - 1000),
        ...(submitting_at && {
          submitting_at: new Date(Date.now() - 3600_000),
        }),
      }))
    )
  }
}

/** Asks for each distributor at once. */
export async function forEach<Value>(
  make: (id: SandboxDistributorId) => Promise<Value>
): Promise<ForEach<Value>> {
  const [wps, tucker, partsUnlimited, automatic] = await Promise.all([
    make("wps"),
    make("tucker"),
    make("parts-unlimited"),
    make("automatic"),
  ])
  return { wps, tucker, "parts-unlimited": partsUnlimited, automatic }
}

const orderSchema = z.object({
  fulfillments: z.array(z.object({ id: z.string() })),
  items: z.array(
    z.object({
      id: z.string(),
      detail: z.object({ shipped_quantity: z.coerce.number() }),
    })
  ),
})

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0)
