import { sumMoney } from "../../schemas/money"
import type { Overview } from "../../schemas/overview"

/** Spend and margin over all distributors, each currency by itself. */
export function moneyTotals(
  money: Overview["money"]
): { currency_code: string; spend: number; margin: number }[] {
  const currencies = [...new Set(money.map((one) => one.currency_code))].sort()
  return currencies.map((currency_code) => {
    const own = money.filter((one) => one.currency_code === currency_code)
    return {
      currency_code,
      spend: sumMoney(own.map(({ spend }) => spend)),
      margin: sumMoney(own.map(({ margin }) => margin)),
    }
  })
}

/** The fill rate over all distributors; null: nothing is old enough. */
export function fillTotal(
  fill: Overview["fill"]
): { ordered: number; shipped: number; percent: number } | null {
  const sum = (field: "ordered" | "shipped") =>
    fill.reduce((total, one) => total + one[field], 0)
  const [ordered, shipped] = [sum("ordered"), sum("shipped")]
  return ordered === 0
    ? null
    : { ordered, shipped, percent: Math.round((shipped / ordered) * 1000) / 10 }
}
