import type { InventoryRule } from "../../../schemas/inventory-rule"
import { publishedShare } from "./stock-age"

export interface StockBasis {
  /** Matched items of the variant at one distributor. */
  items: readonly StockedItem[]
  /** Rules of this distributor's warehouses. */
  rules: readonly Pick<
    InventoryRule,
    "warehouse" | "is_excluded" | "buffer_quantity"
  >[]
  /** Units on purchase orders that have not shipped. */
  inTransit: readonly InTransit[]
  /** When the distributor counted; null before the first feed. */
  feedSeenAt: Date | null
  isEnabled: boolean
  /** Stock that was counted before is stale; null: none ever is. */
  staleBefore: Date | null
  /** What share of stale stock is published all the same. */
  stalePercent: number
}

interface StockedItem {
  sku: string
  quantities: Readonly<Record<string, number>>
  /** When the distributor counted these. */
  seenAt: Date
}

interface InTransit {
  sku: string
  quantity: number
  submitted_at: Date | null
}

/**
 * Units to publish at the distributor's stock location: what may be sold of
 * each warehouse, plus what was ordered before the distributor counted and has
 * not shipped. The feed already lacks those units, while Medusa's reservation
 * still holds them. Of stale stock a share is published, but no less than
 * purchase orders hold: that is bought, whatever has become of the rest.
 *
 * An account that is not enabled sells nothing: what its purchase orders hold
 * stays, and nothing is left beside it.
 */
export function publishedStock(basis: StockBasis): number {
  const { items, inTransit, staleBefore, stalePercent } = basis
  if (!basis.isEnabled) {
    return unitsOf(inTransit)
  }
  const counted = inTransit.filter((line) => isCounted(line, basis))
  let fresh = unitsOf(counted)
  let withheld = 0
  for (const item of items) {
    const units = sellableOf(item, basis.rules)
    fresh += units
    if (staleBefore !== null && item.seenAt < staleBefore) {
      withheld += units - publishedShare(units, stalePercent)
    }
  }
  const held = Math.min(fresh, unitsOf(inTransit))
  return Math.max(held, fresh - withheld)
}

/** Does the distributor's count lack these units already? */
function isCounted(
  { sku, submitted_at }: InTransit,
  { items, feedSeenAt }: StockBasis
): boolean {
  const seenAt = items.find((item) => item.sku === sku)?.seenAt ?? null
  // An item that the newest feed does not name is not there by its count.
  return [seenAt, feedSeenAt].some(
    (time) => submitted_at !== null && time !== null && submitted_at < time
  )
}

/** A warehouse without a rule sells nothing: new ones start excluded. */
function sellableOf(
  { quantities }: Pick<StockedItem, "quantities">,
  rules: StockBasis["rules"]
): number {
  return rules
    .filter((rule) => !rule.is_excluded)
    .map((rule) =>
      Math.max(
        0,
        Math.floor(quantities[rule.warehouse] ?? 0) - rule.buffer_quantity
      )
    )
    .reduce((sum, units) => sum + units, 0)
}

function unitsOf(lines: readonly Pick<InTransit, "quantity">[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}
