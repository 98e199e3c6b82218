import fc from "fast-check"
import { publishedStock, type StockBasis } from "../published-stock"

const counted = new Date("2026-11-23T05:00:00Z")
const before = new Date("2026-11-22T18:00:00Z")
const after = new Date("2026-11-23T09:00:00Z")

const item = (quantities: Record<string, number>, seenAt = counted) => ({
  sku: "A-1",
  quantities,
  seenAt,
})

function basis(changes: Partial<StockBasis> = {}): StockBasis {
  return {
    items: [item({ ID: 5, CA: 2 })],
    rules: [
      { warehouse: "ID", is_excluded: false, buffer_quantity: 1 },
      { warehouse: "CA", is_excluded: false, buffer_quantity: 3 },
    ],
    inTransit: [],
    feedSeenAt: counted,
    isEnabled: true,
    staleBefore: null,
    stalePercent: 0,
    ...changes,
  }
}

const units = fc.integer({ min: 0, max: 50 })
const someBasis = fc.record({
  items: fc.array(
    fc.record({
      sku: fc.constantFrom("A-1", "A-2"),
      quantities: fc.record({ ID: units, CA: units }),
      seenAt: fc.constantFrom(before, counted, after),
    }),
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
    fc.record({
      sku: fc.constantFrom("A-1", "A-2", "A-3"),
      quantity: units,
      submitted_at: fc.constantFrom(before, after),
    })
  ),
  feedSeenAt: fc.constant(counted),
  isEnabled: fc.boolean(),
  staleBefore: fc.constantFrom(null, before, counted, after),
  stalePercent: fc.integer({ min: 0, max: 100 }),
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
      { sku: "A-1", quantity: 2, submitted_at: before },
      { sku: "A-1", quantity: 7, submitted_at: after },
      { sku: "A-1", quantity: 9, submitted_at: null },
    ]
    expect(publishedStock(basis({ inTransit }))).toBe(4 + 2)
    const items = [item({ ID: 5 }, before)]
    expect(publishedStock(basis({ items, inTransit, feedSeenAt: null }))).toBe(
      4
    )
  })

  it("counts an item by the stock file that told it later than the feed", () => {
    const late = new Date("2026-11-23T10:00:00Z")
    const inTransit = [
      { sku: "A-1", quantity: 7, submitted_at: after },
      { sku: "A-2", quantity: 3, submitted_at: after },
    ]
    const items = [item({ ID: 5 }, late), { ...item({ ID: 1 }), sku: "A-2" }]
    expect(publishedStock(basis({ items, inTransit }))).toBe(4 + 7)
  })

  it("counts what the newest feed does not name by that feed", () => {
    const items = [item({}, new Date("2026-11-20T05:00:00Z"))]
    const inTransit = [{ sku: "A-1", quantity: 2, submitted_at: before }]
    expect(publishedStock(basis({ items, inTransit }))).toBe(2)
  })

  describe("of an item whose stock is stale", () => {
    const staleBefore = new Date("2026-11-23T06:00:00Z")
    const items = [item({ ID: 8 }), { ...item({ ID: 4 }, after), sku: "A-2" }]

    it("is nothing, while others keep theirs", () => {
      expect(publishedStock(basis({ items }))).toBe(7 + 3)
      expect(publishedStock(basis({ items, staleBefore }))).toBe(3)
    })

    it("is a share, rounded down", () => {
      const half = { items, staleBefore, stalePercent: 50 }
      expect(publishedStock(basis(half))).toBe(3 + 3)
    })

    it("is no less than what purchase orders hold", () => {
      const inTransit = [
        { sku: "A-1", quantity: 1, submitted_at: before },
        { sku: "A-1", quantity: 5, submitted_at: after },
      ]
      expect(publishedStock(basis({ items, staleBefore, inTransit }))).toBe(6)
    })
  })

  it("leaves a disabled account what its purchase orders hold", () => {
    const inTransit = [{ sku: "A-1", quantity: 2, submitted_at: after }]
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

  it("is never more for being stale, nor less than is held", () => {
    fc.assert(
      fc.property(someBasis, (given) => {
        const fresh = publishedStock({ ...given, staleBefore: null })
        const stock = publishedStock(given)
        const held = given.inTransit.reduce(
          (sum, { quantity }) => sum + quantity,
          0
        )
        expect(stock).toBeLessThanOrEqual(fresh)
        expect(stock).toBeGreaterThanOrEqual(Math.min(fresh, held))
        expect(publishedStock({ ...given, stalePercent: 100 })).toBe(fresh)
      })
    )
  })

  it("never shrinks with the share", () => {
    const share = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(someBasis, share, share, (given, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        expect(
          publishedStock({ ...given, stalePercent: less })
        ).toBeLessThanOrEqual(publishedStock({ ...given, stalePercent: more }))
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
        const inTransit = [
          { sku: "A-1", quantity: ordered, submitted_at: before },
        ]
        const earlierCount = new Date("2026-11-22T05:00:00Z")
        const earlier = publishedStock(
          basis({
            rules,
            inTransit,
            items: [item({ ID: stock }, earlierCount)],
            feedSeenAt: earlierCount,
          })
        )
        const later = publishedStock(
          basis({
            rules,
            inTransit,
            items: [item({ ID: stock - ordered })],
          })
        )
        expect(later).toBe(earlier)
      })
    )
  })
})
