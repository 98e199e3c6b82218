import fc from "fast-check"
import { publishedStock, type StockBasis } from "../published-stock"

const counted = new Date("2026-11-23T05:00:00Z")
const before = new Date("2026-11-22T18:00:00Z")
const after = new Date("2026-11-23T09:00:00Z")

function basis(changes: Partial<StockBasis> = {}): StockBasis {
  return {
    items: [{ quantities: { ID: 5, CA: 2 } }],
    rules: [
      { warehouse: "ID", is_excluded: false, buffer_quantity: 1 },
      { warehouse: "CA", is_excluded: false, buffer_quantity: 3 },
    ],
    inTransit: [],
    feedSeenAt: counted,
    isEnabled: true,
    ...changes,
  }
}

const units = fc.integer({ min: 0, max: 50 })
const someBasis = fc.record({
  items: fc.array(
    fc.record({ quantities: fc.record({ ID: units, CA: units }) }),
    { maxLength: 3 }
  ),
  rules: fc.tuple(
    fc.record({
      warehouse: fc.constant("ID"),
      is_excluded: fc.boolean(),
      buffer_quantity: units,
    }),
    fc.record({
      warehouse: fc.constant("CA"),
      is_excluded: fc.boolean(),
      buffer_quantity: units,
    })
  ),
  inTransit: fc.array(
    fc.record({ quantity: units, submitted_at: fc.constantFrom(before, after) })
  ),
  feedSeenAt: fc.constant(counted),
  isEnabled: fc.boolean(),
})

describe("publishedStock", () => {
  it("is what each warehouse has beyond its buffer", () => {
    expect(publishedStock(basis())).toBe(4)
  })

  it("leaves excluded warehouses out, and those without a rule", () => {
    const rules = [{ warehouse: "ID", is_excluded: true, buffer_quantity: 0 }]
    expect(publishedStock(basis({ rules }))).toBe(0)
  })

  it("adds what was ordered before the count and has not shipped", () => {
    const inTransit = [
      { quantity: 2, submitted_at: before },
      { quantity: 7, submitted_at: after },
      { quantity: 9, submitted_at: null },
    ]
    expect(publishedStock(basis({ inTransit }))).toBe(4 + 2)
    expect(publishedStock(basis({ inTransit, feedSeenAt: null }))).toBe(4)
  })

  it("leaves a disabled account what its purchase orders hold", () => {
    const inTransit = [{ quantity: 2, submitted_at: after }]
    expect(publishedStock(basis({ isEnabled: false }))).toBe(0)
    expect(publishedStock(basis({ isEnabled: false, inTransit }))).toBe(2)
  })

  it("is a whole number and never negative", () => {
    fc.assert(
      fc.property(someBasis, (given) => {
        const stock = publishedStock(given)
        expect(stock).toBeGreaterThanOrEqual(0)
        expect(Number.isInteger(stock)).toBe(true)
      })
    )
  })

  it("never grows with a buffer or an exclusion", () => {
    fc.assert(
      fc.property(someBasis, (given) => {
        const stock = publishedStock(given)
        const buffered = given.rules.map((rule) => ({
          ...rule,
          buffer_quantity: rule.buffer_quantity + 1,
        }))
        const excluded = given.rules.map((rule) => ({
          ...rule,
          is_excluded: true,
        }))
        expect(
          publishedStock({ ...given, rules: buffered })
        ).toBeLessThanOrEqual(stock)
        expect(
          publishedStock({ ...given, rules: excluded })
        ).toBeLessThanOrEqual(stock)
      })
    )
  })

  it("stays the same when a count takes over what was ordered before it", () => {
    fc.assert(
      fc.property(units, units, (stock, ordered) => {
        fc.pre(ordered <= stock)
        const rules = [
          { warehouse: "ID", is_excluded: false, buffer_quantity: 0 },
        ]
        const inTransit = [{ quantity: ordered, submitted_at: before }]
        const earlier = publishedStock(
          basis({
            rules,
            inTransit,
            items: [{ quantities: { ID: stock } }],
            feedSeenAt: new Date("2026-11-22T05:00:00Z"),
          })
        )
        const later = publishedStock(
          basis({
            rules,
            inTransit,
            items: [{ quantities: { ID: stock - ordered } }],
          })
        )
        expect(later).toBe(earlier)
      })
    )
  })
})
