import type { PlannedPurchaseOrder } from "../../../schemas/dropship"
import type { ToDropShipOrder } from "../../../schemas/to-drop-ship"
import { bulkSummary, mayBePlacedWithOthers } from "../bulk-summary"

function order(
  bought: [string, number | null][],
  currency_code = "usd"
): ToDropShipOrder {
  const purchase_orders = bought.map(
    ([distributor_name, total_cost]) =>
      ({ distributor_name, total_cost }) as PlannedPurchaseOrder
  )
  return { currency_code, plan: { purchase_orders } } as ToDropShipOrder
}

describe("bulkSummary", () => {
  it("counts purchase orders, and names who gets most of them first", () => {
    const summary = bulkSummary([
      order([["Tucker", 10.1]]),
      order([
        ["WPS", 20.2],
        ["Tucker", 0.2],
      ]),
      order([["WPS", 1]]),
      order([["WPS", 1]]),
    ])
    expect(summary).toEqual({
      purchaseOrders: 5,
      distributors: ["WPS", "Tucker"],
      costs: [{ currencyCode: "usd", amount: 32.5 }],
      isCostUnknown: false,
    })
  })

  it("adds up no two currencies, and says that a cost is not known", () => {
    expect(
      bulkSummary([order([["WPS", 5]]), order([["WPS", null]], "cad")])
    ).toMatchObject({
      costs: [
        { currencyCode: "usd", amount: 5 },
        { currencyCode: "cad", amount: 0 },
      ],
      isCostUnknown: true,
    })
  })
})

describe("mayBePlacedWithOthers", () => {
  it.each([
    ["ready", 0, false, true],
    ["ready", 1, false, false],
    ["waiting", 0, false, false],
    ["ready", 0, true, false],
  ] as const)(
    "knows %s with %i warnings, on hold: %s",
    (state, count, is_on_hold, expected) => {
      const warnings = Array(count).fill({}) as ToDropShipOrder["warnings"]
      expect(mayBePlacedWithOthers({ state, warnings, is_on_hold })).toBe(
        expected
      )
    }
  )
})
