import { overviewDays } from "../overview-days"
import { barPercent, moneyPlot } from "../overview-plot"
import { fillTotal, moneyTotals } from "../overview-totals"

const wps = { distributor_id: "wps", distributor_name: "WPS" }
const counts = { purchase_orders: 1, cost_unknown: 0, days: [] }

describe("the overview", () => {
  it("takes a range that it offers from the URL, and 30 days for others", () => {
    const written = ["7", "365", "31", "x", null]
    expect(written.map(overviewDays)).toEqual([7, 365, 30, 30, 30])
  })

  it("plots what buyers pay, so that a loss lies below the spend", () => {
    const days = [
      { day: "2026-11-23", spend: 10, margin: 5.1 },
      { day: "2026-11-24", spend: 10, margin: -2 },
    ]
    expect(moneyPlot({ days })).toEqual({
      times: [Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 24)],
      spend: [10, 10],
      revenue: [15.1, 8],
    })
  })

  it("measures bars by the longest", () => {
    expect([barPercent(1, [1, 4]), barPercent(0, [0])]).toEqual([25, 0])
  })

  it("adds up each currency by itself", () => {
    const of = (currency_code: string, spend: number) => ({
      ...wps,
      ...counts,
      currency_code,
      spend,
      margin: 1,
    })
    expect(moneyTotals([of("usd", 0.1), of("cad", 7), of("usd", 0.2)])).toEqual(
      [
        { currency_code: "cad", spend: 7, margin: 1 },
        { currency_code: "usd", spend: 0.3, margin: 2 },
      ]
    )
  })

  it("weighs fill rates by units", () => {
    const fill = [
      { ...wps, ordered: 9, shipped: 9, percent: 100 },
      { ...wps, ordered: 1, shipped: 0, percent: 0 },
    ]
    expect(fillTotal(fill)?.percent).toBe(90)
    expect(fillTotal([])).toBeNull()
  })
})
