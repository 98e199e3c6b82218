import { settingsSchema } from "../../../../schemas/settings"
import type { LiveAnswer } from "../../domain/live-source"
import { rule } from "../../domain/__tests__/sources.fixture"
import { source } from "../../domain/plan/__tests__/plan.fixture"
import type { SourceCandidate } from "../../domain/list-sources"
import { priceOrder } from "../priced-order"
import type { ResolvedLine, ResolvedOrder } from "../resolved-order"
import { weighPlacement } from "../weigh-placement"
import { resolvedLine, resolvedOrder } from "./resolved-order.fixture"

const settings = settingsSchema.parse({})
const checkedAt = new Date("2026-11-23T12:00:00Z")

function weigh(
  lines: Partial<ResolvedLine>[],
  given: {
    answer?: LiveAnswer | null
    order?: Partial<ResolvedOrder>
    settings?: Partial<typeof settings>
    buffer?: number
  } = {}
) {
  const order = resolvedOrder({
    lines: lines.map((line, at) => resolvedLine(at, line)),
    ...given.order,
  })
  const rules = [rule("ID", { buffer_quantity: given.buffer ?? 0 })]
  return weighPlacement([priceOrder(order, given.answer ?? null, rules)], {
    ...settings,
    ...given.settings,
  })
}
const codes = (...given: Parameters<typeof weigh>) =>
  weigh(...given).map(({ code }) => code)
const stockOf = (units: number, cost?: number): LiveAnswer => ({
  checkedAt,
  quantities: new Map([["wps-1", { ID: units }]]),
  costs: new Map(cost === undefined ? [] : [["wps-1", cost]]),
})
const from = (changes: Partial<SourceCandidate>) => ({
  source: source(changes),
})

describe("weighPlacement", () => {
  it("has nothing to say of a good order", () => {
    expect(weigh([{}])).toEqual([])
    expect(weigh([{}], { answer: stockOf(2, 10) })).toEqual([])
  })

  it("tells what a rule forbids, and asks why it is done all the same", () => {
    const excluded = from({
      obstacle: "excluded",
      reason: "Excluded by the inventory rules",
    })
    expect(weigh([excluded])).toMatchObject([
      {
        code: "source_forbidden",
        field: "purchase_orders.0.lines.0",
        line_item_id: "ordli_0",
        message:
          "Chain can't be drop-shipped from WPS, ID: Excluded by the inventory rules. Say why it is bought there all the same.",
      },
    ])
    const said = { ...excluded, override_reason: "Asked by phone" }
    expect(weigh([said])[0]?.message).not.toContain("Say why")
  })

  it("tells ship methods that the item rules do not allow", () => {
    const limited = from({ ship_methods: ["ground"] })
    expect(codes([limited])).toEqual([])
    expect(
      weigh([limited], { order: { ship_method: "2_day" } })[0]
    ).toMatchObject({
      code: "source_forbidden",
      data: { reason: "The item rules allow only Ground" },
    })
  })

  it("tells what is short, by the live check before the feed", () => {
    expect(codes([{ quantity: 3 }], { answer: stockOf(2) })).toEqual([
      "stock_short",
    ])
    const low = from({ available_quantity: 1, obstacle: "stock" })
    expect(weigh([{ ...low, quantity: 2 }])[0]).toMatchObject({
      code: "stock_short",
      data: { wanted: 2, available: 1, checked_at: null },
    })
    expect(codes([{ ...low, quantity: 2 }], { answer: stockOf(2) })).toEqual([])
  })

  it("keeps the buffer back from what is there just now", () => {
    const given = { answer: stockOf(5), buffer: 4 }
    expect(weigh([{ quantity: 2 }], given)[0]?.data).toMatchObject({
      wanted: 2,
      available: 1,
      checked_at: checkedAt.toISOString(),
    })
  })

  it("counts lines together that want the same stock", () => {
    const lines = [{ quantity: 2 }, { quantity: 2 }]
    expect(codes(lines, { answer: stockOf(4) })).toEqual([])
    expect(codes(lines, { answer: stockOf(3) })).toEqual([
      "stock_short",
      "stock_short",
    ])
  })

  it("says who did not answer, and nothing of those who can't be asked", () => {
    const error = "WPS did not answer within 3 seconds."
    expect(
      weigh([{}, {}], { answer: { error, canBeAsked: true } })
    ).toMatchObject([{ code: "stock_unknown", field: "purchase_orders.0" }])
    expect(codes([{}], { answer: { error, canBeAsked: false } })).toEqual([])
  })

  it("asks about stale stock that nobody tells anew", () => {
    const stale = from({ is_stale: true, stock_age_hours: 41 })
    const error = "Automatic tells its stock in its files only."
    for (const answer of [null, { error, canBeAsked: false }]) {
      expect(weigh([stale], { answer })).toMatchObject([
        {
          code: "stock_unknown",
          line_item_id: "ordli_0",
          message: expect.stringContaining("41 hours ago"),
        },
      ])
    }
    expect(codes([stale], { answer: stockOf(2, 10) })).toEqual([])
  })

  it("says what the distributor does not know", () => {
    const answer = { checkedAt, quantities: new Map(), costs: new Map() }
    expect(weigh([{}], { answer })).toMatchObject([
      { code: "stock_unknown", line_item_id: "ordli_0" },
    ])
  })

  it.each([
    [10, 11, []],
    [10, 11.01, ["cost_rose"]],
    [10, 9, []],
    [null, 50, []],
    // 0 is no price.
    [10, 0, []],
  ])(
    "holds a feed's cost of %p against %p just now",
    (unit_cost, now, found) => {
      expect(codes([from({ unit_cost })], { answer: stockOf(9, now) })).toEqual(
        found
      )
    }
  )

  it.each([
    // Price 2 × 20, cost 2 × 10 and a fee of 5: margin 15, 37.5 %.
    [37.5, null, []],
    [37.6, null, ["margin_below_limit"]],
    [null, 15, []],
    [null, 15.01, ["margin_below_limit"]],
    [10, 20, ["margin_below_limit"]],
    [null, null, []],
  ])(
    "holds the margin against limits of %p %% and %p",
    (minimum_margin_percent, minimum_margin_amount, found) => {
      const limits = { minimum_margin_percent, minimum_margin_amount }
      expect(codes([{}], { settings: limits })).toEqual(found)
    }
  )

  it("takes the newest cost and the freight into the margin", () => {
    const limit = { settings: { minimum_margin_amount: 15 } }
    expect(codes([{}], { ...limit, answer: stockOf(9, 10.5) })).toEqual([
      "margin_below_limit",
    ])
    const { distributor } = resolvedOrder()
    const order = { distributor: { ...distributor, freight_estimate: 1 } }
    expect(codes([{}], { ...limit, order })).toEqual(["margin_below_limit"])
  })

  it("does not call a margin good that nobody knows", () => {
    const limit = { settings: { minimum_margin_percent: -100 } }
    const [warning] = weigh([from({ unit_cost: null })], limit)
    expect(warning).toMatchObject({
      code: "margin_below_limit",
      data: { margin: null },
    })
    expect(warning?.message).toContain("a cost is not known")
  })
})
