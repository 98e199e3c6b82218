import type { Source } from "../../schemas/dropship"
import { roundMoney } from "../../schemas/money"
import { marginPercent } from "./margin-percent"
import { itemKey } from "./match-groups"

/**
 * The source that would be bought from first: the server's choice, else the
 * first usable one; without any, the first, whose reason says why not.
 */
export function bestSource(sources: readonly Source[]): Source | null {
  return (
    sources.find(({ is_selected }) => is_selected) ??
    sources.find(({ is_dropshippable }) => is_dropshippable) ??
    sources[0] ??
    null
  )
}

/** Chosen first, then the usable, then by stock, then by cost. */
export function sortSources(sources: readonly Source[]): Source[] {
  return [...sources].sort(
    (left, right) =>
      Number(right.is_selected) - Number(left.is_selected) ||
      Number(right.is_dropshippable) - Number(left.is_dropshippable) ||
      right.available_quantity - left.available_quantity ||
      (left.unit_cost ?? Infinity) - (right.unit_cost ?? Infinity)
  )
}

/** One source of each item, in the order of the sources. */
export function sourceItems(sources: readonly Source[]): Source[] {
  const items = new Map<string, Source>()
  for (const source of sources) {
    const key = itemKey(source)
    if (!items.has(key)) {
      items.set(key, source)
    }
  }
  return [...items.values()]
}

/** Sources whose money is comparable, together. */
export function byCurrency(
  sources: readonly Source[],
  currencyOf: (distributorId: string) => string
): { currency_code: string; sources: Source[] }[] {
  const groups = new Map<string, Source[]>()
  for (const source of sources) {
    const currency = currencyOf(source.distributor_id)
    groups.set(currency, [...(groups.get(currency) ?? []), source])
  }
  return [...groups].map(([currency_code, sources]) => ({
    currency_code,
    sources,
  }))
}

/**
 * Whole per cent of the unit price that stays. The price is what the source's
 * margin was reckoned with: the variant's, else the item's retail price.
 */
export function sourceMarginPercent({
  unit_cost,
  unit_margin,
}: Pick<Source, "unit_cost" | "unit_margin">): number | null {
  return unit_cost === null || unit_margin === null
    ? null
    : marginPercent(unit_margin, roundMoney(unit_cost + unit_margin))
}
