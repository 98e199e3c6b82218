import fc from "fast-check"
import {
  feedHoldCodes,
  type FeedFigures,
} from "../../../../schemas/feed-changes"
import { settingsSchema } from "../../../../schemas/settings"
import { describeHold, weighFeed, type FeedLimits } from "../weigh-feed"

const limits: FeedLimits = settingsSchema.parse({})
const off: FeedLimits = {
  feed_items_fall_limit_percent: null,
  feed_stock_fall_limit_percent: null,
  feed_stock_zeroed_limit_percent: null,
  feed_cost_move_limit_percent: null,
  feed_rows_rejected_limit_percent: null,
}

/** A feed that changes nothing, but for what is given. */
function figures(changes: Partial<FeedFigures> = {}): FeedFigures {
  return {
    items: { before: 1000, after: 1000 },
    stock: { before: 8000, after: 8000 },
    in_stock: { before: 800, after: 800 },
    zeroed: 0,
    median_cost: { before: 20, after: 20 },
    costs_compared: 1000,
    rows_read: 3000,
    rows_rejected: 0,
    ...changes,
  }
}

const codes = (changes: Partial<FeedFigures>, given = limits) =>
  weighFeed(figures(changes), given).map(({ code }) => code)

const small = { before: 19, after: 0 }

describe("a feed is held", () => {
  it.each<[string, Partial<FeedFigures>, string[]]>([
    ["nothing changes", {}, []],
    ["items fall by 20 %", { items: { before: 1000, after: 800 } }, []],
    [
      "items fall by more",
      { items: { before: 1000, after: 799 } },
      ["items_fell"],
    ],
    ["items grow fivefold", { items: { before: 1000, after: 5000 } }, []],
    ["stock falls by 50 %", { stock: { before: 8000, after: 4000 } }, []],
    [
      "stock falls by more",
      { stock: { before: 8000, after: 3999 } },
      ["stock_fell"],
    ],
    ["25 % of the SKUs go to zero", { zeroed: 200 }, []],
    ["more SKUs go to zero", { zeroed: 201 }, ["stock_zeroed"]],
    ["cost rises by 30 %", { median_cost: { before: 20, after: 26 } }, []],
    [
      "cost rises by more",
      { median_cost: { before: 20, after: 26.01 } },
      ["cost_moved"],
    ],
    [
      "cost falls by more",
      { median_cost: { before: 20, after: 13.99 } },
      ["cost_moved"],
    ],
    [
      "few costs are known on both sides",
      { median_cost: { before: 20, after: 40 }, costs_compared: 19 },
      [],
    ],
    [
      "no cost is known",
      { median_cost: { before: null, after: null }, costs_compared: 0 },
      [],
    ],
    ["1 % of the rows is rejected", { rows_rejected: 30 }, []],
    ["more rows are rejected", { rows_rejected: 31 }, ["rows_rejected"]],
    ["a few of few rows are rejected", { rows_read: 40, rows_rejected: 9 }, []],
    [
      "few items are stored",
      {
        items: small,
        stock: small,
        in_stock: small,
        zeroed: 19,
        median_cost: { before: 1, after: 9 },
      },
      [],
    ],
    [
      "nothing is stored, but rows are rejected",
      {
        items: { before: 0, after: 900 },
        stock: { before: 0, after: 9 },
        in_stock: { before: 0, after: 9 },
        rows_rejected: 100,
      },
      ["rows_rejected"],
    ],
    [
      "the distributor had no stock at all",
      { stock: { before: 0, after: 0 }, in_stock: { before: 0, after: 0 } },
      [],
    ],
  ])("or not, when %s", (_case, changes, expected) => {
    expect(codes(changes)).toEqual(expected)
  })

  it("for the stock of the SKUs that a stock run names", () => {
    const fallen = figures({ stock: { before: 8000, after: 10 } })
    const [reason] = weighFeed(fallen, limits, "named")
    expect(reason?.message).toMatch(
      /^Stock of the SKUs it names would fall from 8,000 to 10 units/
    )
  })

  it("for all its reasons at once, in words that name figures and limit", () => {
    const reasons = weighFeed(
      figures({
        items: { before: 250_000, after: 125_000 },
        stock: { before: 8000, after: 0 },
        in_stock: { before: 800, after: 0 },
        zeroed: 800,
        median_cost: { before: 14.97, after: 29.94 },
        rows_rejected: 60,
      }),
      limits
    )
    expect(reasons.map(({ code }) => code)).toEqual(feedHoldCodes)
    expect(reasons[0]).toEqual({
      code: "items_fell",
      message:
        "The feed names 125,000 items, 50 % fewer than the 250,000 of the last one (limit 20 %).",
      before: 250_000,
      after: 125_000,
      limit: 20,
    })
    expect(describeHold(reasons)).toBe(
      [
        "The feed names 125,000 items, 50 % fewer than the 250,000 of the last one (limit 20 %).",
        "Total stock would fall from 8,000 to 0 units, by 100 % (limit 50 %).",
        "800 of 800 SKUs in stock would have none left, 100 % (limit 25 %).",
        "The median cost of 1,000 known SKUs would move from 14.97 to 29.94, by 100 % (limit 30 %).",
        "60 of 3,000 rows could not be used, 2 % (limit 1 %). See the rejected rows.",
        "Nothing was applied; the items stay as they were until you apply or discard the run.",
      ].join(" ")
    )
  })

  it("with a share that can be told from the limit", () => {
    const [reason] = weighFeed(
      figures({ rows_read: 100_000, rows_rejected: 1001 }),
      limits
    )
    expect(reason?.message).toContain("1.001 % (limit 1 %)")
  })
})

describe("weighing any feed", () => {
  const count = fc.nat(1_000_000)
  const pair = fc.record({ before: count, after: count })
  const cost = fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: null })
  const anyFigures: fc.Arbitrary<FeedFigures> = fc
    .record({
      items: pair,
      stock: pair,
      in_stock: pair,
      zeroed: count,
      median_cost: fc.record({ before: cost, after: cost }),
      costs_compared: count,
      rows_read: count,
      rows_rejected: count,
    })
    .map((given) => ({
      ...given,
      zeroed: Math.min(given.zeroed, given.in_stock.before),
      rows_rejected: Math.min(given.rows_rejected, given.rows_read),
    }))
  const limit = (max: number) =>
    fc.option(fc.double({ min: 0, max, noNaN: true }), { nil: null })
  const anyLimits: fc.Arbitrary<FeedLimits> = fc.record({
    feed_items_fall_limit_percent: limit(100),
    feed_stock_fall_limit_percent: limit(100),
    feed_stock_zeroed_limit_percent: limit(100),
    feed_cost_move_limit_percent: limit(1000),
    feed_rows_rejected_limit_percent: limit(100),
  })

  it("never holds with the limits off", () => {
    fc.assert(
      fc.property(anyFigures, (given) => {
        expect(weighFeed(given, off)).toEqual([])
      })
    )
  })

  it("never holds a feed that takes nothing, rejects nothing and keeps its costs", () => {
    fc.assert(
      fc.property(anyFigures, anyLimits, (given, held) => {
        const grown = (before: number, after: number) => ({
          before,
          after: Math.max(before, after),
        })
        const kind: FeedFigures = {
          ...given,
          items: grown(given.items.before, given.items.after),
          stock: grown(given.stock.before, given.stock.after),
          zeroed: 0,
          median_cost: {
            before: given.median_cost.before,
            after: given.median_cost.before,
          },
          rows_rejected: 0,
        }
        expect(weighFeed(kind, held)).toEqual([])
      })
    )
  })

  it("holds whatever leaves nothing of a known catalogue", () => {
    fc.assert(
      fc.property(anyFigures, fc.integer({ min: 20 }), (given, before) => {
        const emptied = weighFeed(
          { ...given, items: { before, after: 0 } },
          limits
        )
        expect(emptied.map(({ code }) => code)).toContain("items_fell")
      })
    )
  })

  it("gives each reason once, with words, and fewer of them the wider the limits", () => {
    fc.assert(
      fc.property(anyFigures, anyLimits, (given, held) => {
        const reasons = weighFeed(given, held)
        const found = reasons.map(({ code }) => code)
        expect(new Set(found).size).toBe(found.length)
        expect(reasons.every(({ message }) => message.endsWith("."))).toBe(true)
        const wider = Object.fromEntries(
          Object.entries(held).map(([name, value]) => [
            name,
            value === null ? null : value * 2,
          ])
        ) as unknown as FeedLimits
        for (const { code } of weighFeed(given, wider)) {
          expect(found).toContain(code)
        }
      })
    )
  })
})
