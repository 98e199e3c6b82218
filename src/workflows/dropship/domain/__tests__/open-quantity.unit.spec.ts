import fc from "fast-check"
import type { PurchaseOrder } from "../../../../schemas/purchase-order"
import { isOverheld, openQuantity } from "../open-quantity"
import { shipTo } from "../../../../schemas/__fixtures__/ship-to"

function purchaseOrder(
  status: PurchaseOrder["status"],
  line: { quantity: number; shipped?: number; canceled?: number },
  registered = 0
): PurchaseOrder {
  const lineId = "dpol_1"
  return {
    id: "dpo_1",
    po_number: "M1-W1",
    order_id: "order_1",
    order_display_id: 1,
    distributor_id: "wps",
    distributor_name: "Western Power Sports",
    status,
    needs_attention: false,
    attention_reason: null,
    ship_to: shipTo,
    ship_method: "ground",
    currency_code: "usd",
    item_cost: null,
    dropship_fee: 0,
    freight_cost: null,
    total_cost: null,
    billed_total: null,
    billed_difference: null,
    billed_excess: null,
    distributor_orders: [],
    lines: [
      {
        id: lineId,
        line_item_id: "ordli_1",
        sku: "87-5503",
        title: "Puller",
        warehouse: null,
        quantity: line.quantity,
        shipped_quantity: line.shipped ?? 0,
        backordered_quantity: 0,
        canceled_quantity: line.canceled ?? 0,
        unit_cost: null,
      },
    ],
    shipments: [
      {
        id: "dship_1",
        tracking_number: "1",
        tracking_url: null,
        carrier: "FedEx",
        warehouse: null,
        shipped_at: null,
        fulfillment_id: registered > 0 ? "ful_1" : null,
        emailed_at: null,
        mail_problem: null,
        lines: [{ line_id: lineId, quantity: registered }],
      },
    ],
    events: [],
    created_by: "user_1",
    created_at: "2026-11-23T12:00:00.000Z",
    submitted_at: null,
    last_synced_at: null,
  }
}

const line = (quantity: number, fulfilled = 0) => ({
  id: "ordli_1",
  quantity,
  fulfilled_quantity: fulfilled,
})

describe("openQuantity", () => {
  it("counts nothing twice: a registered parcel is held and fulfilled once", () => {
    const order = purchaseOrder("shipped", { quantity: 2, shipped: 2 }, 2)
    expect(openQuantity(line(3, 2), [order])).toBe(1)
  })

  it("opens what was refused, canceled, or canceled in part", () => {
    expect(
      openQuantity(line(3), [purchaseOrder("rejected", { quantity: 3 })])
    ).toBe(3)
    expect(
      openQuantity(line(3), [
        purchaseOrder("submitted", { quantity: 3, canceled: 1 }),
      ])
    ).toBe(1)
  })

  it("keeps closed what shipped from a canceled purchase order", () => {
    const order = purchaseOrder("canceled", { quantity: 3, shipped: 1 }, 1)
    expect(openQuantity(line(3, 1), [order])).toBe(2)
  })

  it("keeps closed what nobody knows the fate of", () => {
    for (const status of ["pending", "submitting", "unconfirmed"] as const) {
      expect(
        openQuantity(line(3), [purchaseOrder(status, { quantity: 3 })])
      ).toBe(0)
    }
  })

  it("leaves out what the shop fulfilled from its own shelf", () => {
    expect(openQuantity(line(3, 1), [])).toBe(2)
  })

  it("never opens more than was ordered, and says when too much is held", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 9 }),
        fc.nat({ max: 9 }),
        fc.nat({ max: 9 }),
        fc.nat({ max: 9 }),
        (quantity, fulfilled, held, registered) => {
          const orders = [
            purchaseOrder(
              "submitted",
              { quantity: held },
              Math.min(held, registered)
            ),
          ]
          const ordered = line(quantity, fulfilled)
          const open = openQuantity(ordered, orders)
          expect(open).toBeGreaterThanOrEqual(0)
          expect(open).toBeLessThanOrEqual(quantity)
          if (isOverheld(ordered, orders)) {
            expect(open).toBe(0)
          }
        }
      )
    )
  })
})
