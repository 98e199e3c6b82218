import { roundMoney } from "../../schemas/money"
import type { OverviewMoney } from "../../schemas/overview"

/** What the plot of a distributor's money shows. */
export interface MoneyPlot {
  /** Of each day (UTC), in milliseconds since 1970. */
  times: number[]
  spend: number[]
  /** What buyers pay; above the spend by the margin. */
  revenue: number[]
}

/** A loss can't be drawn below 0, so the plot has what makes up the margin. */
export function moneyPlot({ days }: Pick<OverviewMoney, "days">): MoneyPlot {
  return {
    times: days.map(({ day }) => Date.parse(day)),
    spend: days.map(({ spend }) => spend),
    revenue: days.map(({ spend, margin }) => roundMoney(spend + margin)),
  }
}

/** A length beside others, 0 to 100. */
export function barPercent(value: number, all: readonly number[]): number {
  const greatest = Math.max(0, ...all)
  return greatest === 0 ? 0 : Math.round((value / greatest) * 100)
}
