import type { PlacementWarning } from "../../../schemas/dropship"
import type { DropshipSettings } from "../../../schemas/settings"
import type { PricedOrder } from "./priced-order"

/** Differences below this are rounding. */
const tolerance = 0.005

/** Costs that rose since the feed, past the limit. */
export function weighCosts(
  { lines, distributor }: PricedOrder,
  { cost_rise_limit_percent: limit }: DropshipSettings
): PlacementWarning[] {
  return lines.flatMap(({ field, line, source, unit_cost }) => {
    const before = source.unit_cost
    if (
      before === null ||
      unit_cost === null ||
      unit_cost <= before * (1 + limit / 100) + tolerance
    ) {
      return []
    }
    const percent = Math.round((unit_cost / before - 1) * 1000) / 10
    return [
      {
        code: "cost_rose" as const,
        field,
        distributor_id: distributor.id,
        line_item_id: line.item.id,
        message: `${line.title}: ${distributor.name} now asks ${unit_cost.toFixed(2)}, ${percent} % more than the feed's ${before.toFixed(2)}.`,
        data: { sku: source.sku, feed: before, live: unit_cost, percent },
      },
    ]
  })
}

/** A purchase order that earns less than the limit, or nobody knows what. */
export function weighMargin(
  { field, distributor, margin, revenue }: PricedOrder,
  settings: DropshipSettings
): PlacementWarning[] {
  const { minimum_margin_percent, minimum_margin_amount } = settings
  if (minimum_margin_percent === null && minimum_margin_amount === null) {
    return []
  }
  const percent = percentOf(margin, revenue)
  const about = {
    code: "margin_below_limit" as const,
    field,
    distributor_id: distributor.id,
    data: { margin, percent, minimum_margin_percent, minimum_margin_amount },
  }
  if (margin === null || percent === null) {
    return [
      {
        ...about,
        message: `${distributor.name}: the margin can't be told, because a cost is not known.`,
      },
    ]
  }
  const isBelow =
    (minimum_margin_percent !== null && percent < minimum_margin_percent) ||
    (minimum_margin_amount !== null &&
      margin < minimum_margin_amount - tolerance)
  return isBelow
    ? [
        {
          ...about,
          message: `${distributor.name}: the margin is ${margin.toFixed(2)} (${percent} %), the limit is ${limitOf(settings)}.`,
        },
      ]
    : []
}

/** With one decimal; what costs money and is given away counts as -100 %. */
function percentOf(margin: number | null, revenue: number): number | null {
  if (margin === null) {
    return null
  }
  if (revenue <= 0) {
    return margin < 0 ? -100 : 0
  }
  return Math.round((margin / revenue) * 1000) / 10
}

function limitOf({
  minimum_margin_percent: percent,
  minimum_margin_amount: amount,
}: DropshipSettings): string {
  return [
    percent === null ? [] : `${percent} %`,
    amount === null ? [] : amount.toFixed(2),
  ]
    .flat()
    .join(" and ")
}
