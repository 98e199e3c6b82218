import {
  describeFill,
  describeTracking,
  sumMoneyRows,
  type MoneyRow,
} from "../sum-overview"

const now = new Date("2026-11-24T12:00:00Z")
const wps = { distributor_id: "wps", distributor_name: "Western Power Sports" }
const tucker = { distributor_id: "tucker", distributor_name: "Tucker" }

const row = (change: Partial<MoneyRow>): MoneyRow => ({
  ...wps,
  currency_code: "usd",
  day: "2026-11-24",
  spend: 10.1,
  revenue: 20.2,
  purchase_orders: 1,
  cost_unknown: 0,
  ...change,
})

describe("spend and margin", () => {
  it("have every day of the range, those without purchases too", () => {
    const rows = [row({}), row({ day: "2026-11-22", spend: 0.2, revenue: 0.1 })]
    expect(sumMoneyRows(rows, 2, now)).toEqual([
      {
        ...wps,
        currency_code: "usd",
        spend: 10.3,
        margin: 10,
        purchase_orders: 2,
        cost_unknown: 0,
        days: [
          { day: "2026-11-22", spend: 0.2, margin: -0.1 },
          { day: "2026-11-23", spend: 0, margin: 0 },
          { day: "2026-11-24", spend: 10.1, margin: 10.1 },
        ],
      },
    ])
  })

  it("keep currencies and distributors apart", () => {
    const rows = [row({}), row({ currency_code: "cad" }), row(tucker)]
    const told = sumMoneyRows(rows, 1, now).map(
      ({ distributor_id, currency_code, spend }) => [
        distributor_id,
        currency_code,
        spend,
      ]
    )
    expect(told).toEqual([
      ["tucker", "usd", 10.1],
      ["wps", "usd", 10.1],
      ["wps", "cad", 10.1],
    ])
  })

  it("are nothing where nothing was bought", () => {
    expect(sumMoneyRows([], 30, now)).toEqual([])
  })
})

describe("the hours to tracking", () => {
  it("fall into buckets, the last without an end", () => {
    const [told] = describeTracking([
      { ...wps, median_hours: 7.96, buckets: [0, 1, 1, 6] },
    ])
    expect(told).toMatchObject({ purchase_orders: 4, median_hours: 8 })
    expect(
      told?.buckets.map((each) => [each.below_hours, each.purchase_orders])
    ).toEqual([
      [4, 1],
      [8, 2],
      [24, 0],
      [48, 0],
      [72, 0],
      [120, 0],
      [null, 1],
    ])
  })
})

describe("the fill rate", () => {
  it("is shipped of ordered, and none where all was canceled by us", () => {
    const fill = describeFill([
      { ...wps, ordered: 3, shipped: 2 },
      { ...tucker, ordered: 0, shipped: 0 },
    ])
    expect(fill).toEqual([{ ...wps, ordered: 3, shipped: 2, percent: 66.7 }])
  })
})
