import type { InventoryRule } from "../../../schemas/inventory-rule"

export interface StockBasis {
  /** Matched items of the variant at one distributor. */
  items: readonly { quantities: Readonly<Record<string, number>> }[]
  /** Rules of this distributor's warehouses. */
  rules: readonly Pick<
    InventoryRule,
    "warehouse" | "is_excluded" | "buffer_quantity"
  >[]
  /** Units on purchase orders that have not shipped. */
  inTransit: readonly { quantity: number; submitted_at: Date | null }[]
  /** When the distributor counted; null before the first feed. */
  feedSeenAt: Date | null
  isEnabled: boolean
}

/**
 * Units to publish at the distributor's stock location: what may be sold of
 * each warehouse, plus what was ordered before the distributor counted and has
 * not shipped. The feed already lacks those units, while Medusa's reservation
 * still holds them.
 *
 * An account that is not enabled sells nothing: what its purchase orders hold
 * stays, and nothing is left beside it.
 */
export function publishedStock(basis: StockBasis): number {
  const { inTransit, feedSeenAt } = basis
  if (!basis.isEnabled) {
    return unitsOf(inTransit)
  }
  const counted = inTransit.filter(
    ({ submitted_at }) =>
      submitted_at !== null && feedSeenAt !== null && submitted_at < feedSeenAt
  )
  return sellable(basis) + unitsOf(counted)
}

/** A warehouse without a rule sells nothing: new ones start excluded. */
function sellable({ items, rules }: StockBasis): number {
  return rules
    .filter((rule) => !rule.is_excluded)
    .flatMap((rule) =>
      items.map((item) =>
        Math.max(
          0,
          Math.floor(item.quantities[rule.warehouse] ?? 0) -
            rule.buffer_quantity
        )
      )
    )
    .reduce((sum, units) => sum + units, 0)
}

function unitsOf(lines: StockBasis["inTransit"]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}
