import fc from "fast-check"
import { purchaseOrderTotals, type PricedLine } from "../purchase-order-totals"

const line = (changes: Partial<PricedLine> = {}): PricedLine => ({
  quantity: 2,
  unit_price: 94.95,
  unit_cost: 14.97,
  dropship_fee: 9.75,
  dropship_fee_basis: "order",
  ...changes,
})

describe("purchaseOrderTotals", () => {
  it("charges the flat fee once, whatever the number of lines", () => {
    expect(purchaseOrderTotals([line(), line()])).toEqual({
      item_cost: 59.88,
      dropship_fee: 9.75,
      total_cost: 69.63,
      margin: 310.17,
    })
  })

  it("charges an item's own fee for each unit, beside the flat one", () => {
    const tire = line({ dropship_fee: 12.75, dropship_fee_basis: "unit" })
    expect(purchaseOrderTotals([tire]).dropship_fee).toBe(25.5)
    expect(purchaseOrderTotals([tire, line()]).dropship_fee).toBe(35.25)
  })

  it("says unknown instead of guessing a missing cost", () => {
    expect(purchaseOrderTotals([line(), line({ unit_cost: null })])).toEqual({
      item_cost: null,
      dropship_fee: 9.75,
      total_cost: null,
      margin: null,
    })
  })

  it("adds up in whole cents: revenue less cost is the margin", () => {
    const cents = fc.integer({ min: 0, max: 10_000_00 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), cents, cents), {
          minLength: 1,
          maxLength: 9,
        }),
        cents,
        (given, fee) => {
          const totals = purchaseOrderTotals(
            given.map(([quantity, price, cost]) =>
              line({
                quantity,
                unit_price: price / 100,
                unit_cost: cost / 100,
                dropship_fee: fee / 100,
              })
            )
          )
          const cost = given.reduce((sum, [n, , each]) => sum + n * each, fee)
          const revenue = given.reduce((sum, [n, each]) => sum + n * each, 0)
          expect(Math.round((totals.total_cost ?? 0) * 100)).toBe(cost)
          expect(Math.round((totals.margin ?? 0) * 100)).toBe(revenue - cost)
        }
      )
    )
  })
})
