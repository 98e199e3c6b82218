import fc from "fast-check"
import {
  reasonToWait,
  type AutomaticFacts,
  type AutomaticLine,
  type AutomaticOrder,
} from "../may-place-automatically"

const line: AutomaticLine = {
  title: "Chain",
  requires_shipping: true,
  open_quantity: 2,
  planned_quantity: 2,
  own_stock_quantity: 0,
  state: "ready",
  reason: null,
}
const order: AutomaticOrder = {
  distributor_name: "WPS",
  total_cost: 60,
  margin: 40,
  revenue: 100,
}
const good: AutomaticFacts = {
  is_enabled: true,
  is_held: false,
  obstacle: null,
  age_minutes: 31,
  minimum_age_minutes: 30,
  minimum_margin_percent: 20,
  purchase_order_count: 0,
  lines: [line],
  orders: [order],
  problems: [],
  warnings: [],
}

describe("reasonToWait", () => {
  it.each<[string, Partial<AutomaticFacts>, string | null]>([
    ["a good order", {}, null],
    ["a margin on the limit", { minimum_margin_percent: 40 }, null],
    [
      "a line that needs no shipping",
      {
        lines: [line, { ...line, requires_shipping: false, state: "not_open" }],
      },
      null,
    ],
    ["the switch", { is_enabled: false }, "Automatic mode is off"],
    ["a hold", { is_held: true }, "It is on hold"],
    [
      "the payment",
      { obstacle: "The payment is not captured yet" },
      "The payment is not captured yet",
    ],
    ["its age", { age_minutes: 29.9 }, "It is younger than 30 minutes"],
    [
      "an age that is none",
      { age_minutes: NaN },
      "It is younger than 30 minutes",
    ],
    [
      "a refused purchase order",
      { purchase_order_count: 1 },
      "It has purchase orders already: a person decides about the rest",
    ],
    [
      "the address",
      { problems: ["Address line 1 has 54 characters, WPS takes 30."] },
      "Address line 1 has 54 characters, WPS takes 30.",
    ],
    ["a warning", { warnings: ["2 wanted, 1 there."] }, "2 wanted, 1 there."],
    [
      "a line that is not ready",
      {
        lines: [
          line,
          { ...line, title: "Tire", state: "blocked", reason: "Out of stock" },
        ],
      },
      "Tire: Out of stock",
    ],
    [
      "a line that is bought in part",
      { lines: [{ ...line, planned_quantity: 1 }] },
      "Chain: 1 of 2 can be bought",
    ],
    [
      "goods on the shop's shelf",
      { lines: [{ ...line, own_stock_quantity: 1 }] },
      "Chain: on your own shelf",
    ],
    ["no plan", { orders: [] }, "Nothing of it can be bought"],
    [
      "an unknown cost",
      { orders: [{ ...order, total_cost: null, margin: null }] },
      "WPS: the margin can't be told",
    ],
    [
      "what is given away",
      { orders: [{ ...order, revenue: 0 }] },
      "WPS: the margin can't be told",
    ],
    [
      "a margin below the limit",
      {
        orders: [order, { ...order, distributor_name: "Tucker", margin: 19.9 }],
      },
      "Tucker: the margin is 19.9 %, automatic mode asks for 20 %",
    ],
  ])("knows %s", (_, changes, reason) => {
    expect(reasonToWait({ ...good, ...changes })).toBe(reason)
  })

  /** Mostly what a good order has, so that some pass. */
  const mostly = <Value>(usual: Value, ...others: Value[]) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.constant(usual) },
      { weight: 1, arbitrary: fc.constantFrom(...others) }
    )
  const lines = fc.array(
    fc.record({
      title: fc.constant("Chain"),
      requires_shipping: fc.constant(true),
      open_quantity: fc.constant(2),
      planned_quantity: mostly(2, 0, 1),
      own_stock_quantity: mostly(0, 1),
      state: mostly<AutomaticLine["state"]>("ready", "blocked", "ordered"),
      reason: fc.constant(null),
    }),
    { maxLength: 2 }
  )
  const facts = fc.record({
    is_enabled: mostly(true, false),
    is_held: mostly(false, true),
    obstacle: mostly<string | null>(null, "The order is canceled"),
    age_minutes: mostly(31, 29, NaN),
    minimum_age_minutes: fc.constant(30),
    minimum_margin_percent: fc.integer({ min: 0, max: 60 }),
    purchase_order_count: mostly(0, 1),
    lines,
    orders: fc.array(
      fc.record({
        distributor_name: fc.constant("WPS"),
        total_cost: mostly<number | null>(60, null, NaN),
        margin: mostly<number | null>(40, null, NaN, -5, Infinity),
        revenue: mostly(100, 0, -1, NaN),
      }),
      { maxLength: 2 }
    ),
    problems: mostly<string[]>([], ["too long"]),
    warnings: mostly<string[]>([], ["short"]),
  })
  const isKnown = (value: number | null) =>
    value !== null && Number.isFinite(value)

  it("places nothing of which anything is unknown or to be weighed", () => {
    let passed = 0
    fc.assert(
      fc.property(facts, (given) => {
        if (reasonToWait(given) !== null) {
          return
        }
        passed += 1
        expect(given.warnings).toEqual([])
        expect(given.problems).toEqual([])
        expect(given.is_enabled && !given.is_held).toBe(true)
        expect(given.purchase_order_count).toBe(0)
        expect(given.orders.length).toBeGreaterThan(0)
        for (const { total_cost, margin, revenue } of given.orders) {
          expect(isKnown(total_cost) && isKnown(margin)).toBe(true)
          expect(margin! / revenue).toBeGreaterThan(
            given.minimum_margin_percent / 100 - 0.001
          )
        }
        for (const each of given.lines) {
          expect(each.planned_quantity).toBe(each.open_quantity)
        }
      }),
      { numRuns: 2_000 }
    )
    expect(passed).toBeGreaterThan(20)
  })

  it("takes one doubt, of whatever kind, for a reason", () => {
    const doubts: Partial<AutomaticFacts>[] = [
      { warnings: ["short"] },
      { problems: ["too long"] },
      { is_held: true },
      { orders: [order, { ...order, margin: null }] },
      { orders: [order, { ...order, total_cost: NaN }] },
      { lines: [line, { ...line, planned_quantity: 0 }] },
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...doubts),
        fc.integer({ min: 31, max: 100_000 }),
        (doubt, age_minutes) => {
          expect(
            reasonToWait({ ...good, age_minutes, ...doubt })
          ).not.toBeNull()
        }
      )
    )
  })
})
