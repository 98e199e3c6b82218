import type { ItemVerdict } from "../../../modules/distributor/domain/judge-item"
import { effectiveLeadTime } from "../../../modules/distributor/domain/effective-lead-time"
import type { Source, SourceObstacle } from "../../../schemas/dropship"
import type { InventoryRule } from "../../../schemas/inventory-rule"
import type { Item, MatchKind } from "../../../schemas/item"
import { roundMoney } from "../../../schemas/money"

/** A distributor's item that is matched to the line's variant. */
export interface SourceItem extends Item {
  matched_by: MatchKind
  /** The SKU that this one replaces, where that is how it was found. */
  supersedes: string | null
  is_preferred: boolean
  /** What the feed and the item rules say, for where it goes to. */
  verdict: ItemVerdict
}

/** What sourcing must know of a distributor's account. */
export interface SourceDistributor {
  id: string
  name: string
  currency_code: string
  is_enabled: boolean
  /** Flat fee of one order, in `currency_code`. */
  dropship_fee: number
}

export interface LineDemand {
  /** Units to buy; at least 1. */
  quantity: number
  /** Tax-exclusive, before discounts, in `currency_code`. */
  unit_price: number
  currency_code: string
}

/** A source, before the best ones are chosen among all. */
export type SourceCandidate = Omit<
  Source,
  "is_selected" | "rank" | "order_cost_difference" | "live"
>

/**
 * Every warehouse of every matched item, those without stock or excluded
 * too, each with the reason that speaks against it.
 */
export function listSourcesForLine(
  items: readonly SourceItem[],
  rules: readonly InventoryRule[],
  distributors: readonly SourceDistributor[],
  demand: LineDemand
): SourceCandidate[] {
  return items.flatMap((item) => {
    const distributor = distributors.find(
      (candidate) => candidate.id === item.distributor_id
    )
    if (!distributor) {
      return []
    }
    return rules
      .filter((rule) => rule.distributor_id === item.distributor_id)
      .map((rule) => sourceOf(item, rule, distributor, demand))
  })
}

function sourceOf(
  item: SourceItem,
  rule: InventoryRule,
  distributor: SourceDistributor,
  demand: LineDemand
): SourceCandidate {
  const stock = item.quantities[rule.warehouse] ?? 0
  const available = Math.max(0, stock - rule.buffer_quantity)
  const found =
    obstacleOf(item, rule, distributor, demand) ??
    stockObstacle(rule, available, demand.quantity)
  const hasUnitFee = item.dropship_fee !== null
  // A feed that says 0 does not know the price.
  const unitCost = item.cost || null
  return {
    distributor_id: distributor.id,
    distributor_name: distributor.name,
    sku: item.sku,
    title: item.title,
    warehouse: rule.warehouse,
    warehouse_name: rule.warehouse_name,
    available_quantity: available,
    unit_cost: unitCost,
    dropship_fee: item.dropship_fee ?? distributor.dropship_fee,
    dropship_fee_basis: hasUnitFee ? "unit" : "order",
    lead_time_days: effectiveLeadTime(rule, demand.unit_price),
    is_dropshippable: found === null,
    usable_quantity:
      found === null || found.obstacle === "stock" ? available : 0,
    obstacle: found?.obstacle ?? null,
    reason: found?.reason ?? null,
    ship_methods: item.verdict.ship_methods && [...item.verdict.ship_methods],
    feed_seen_at: item.feed_seen_at,
    is_stale: item.is_stale,
    stock_age_hours: item.stock_age_hours,
    published_percent: item.published_percent,
    unit_margin:
      unitCost === null ? null : roundMoney(demand.unit_price - unitCost),
    matched_by: item.matched_by,
    supersedes: item.supersedes,
    is_preferred: item.is_preferred,
  }
}

interface FoundObstacle {
  obstacle: SourceObstacle
  reason: string
}

/** What other than stock speaks against a source. */
function obstacleOf(
  item: SourceItem,
  rule: InventoryRule,
  distributor: SourceDistributor,
  demand: LineDemand
): FoundObstacle | null {
  if (!distributor.is_enabled) {
    return {
      obstacle: "disabled",
      reason: `${distributor.name} is not enabled in Settings › Order Automation`,
    }
  }
  if (distributor.currency_code !== demand.currency_code) {
    return {
      obstacle: "currency",
      reason: `${distributor.name} sells in ${distributor.currency_code.toUpperCase()}, the order is in ${demand.currency_code.toUpperCase()}`,
    }
  }
  if (item.verdict.obstacle !== null) {
    return { obstacle: "item", reason: item.verdict.obstacle }
  }
  if (rule.is_excluded) {
    return { obstacle: "excluded", reason: "Excluded by the inventory rules" }
  }
  if (effectiveLeadTime(rule, demand.unit_price) > 1) {
    return {
      obstacle: "lead_time",
      reason: `Below the drop-ship cut-off (${rule.dropship_cutoff.toFixed(2)}), lead time ${rule.lead_time_days} days`,
    }
  }
  return null
}

function stockObstacle(
  rule: InventoryRule,
  available: number,
  quantity: number
): FoundObstacle | null {
  if (available >= quantity) {
    return null
  }
  const have = available === 0 ? "Out of stock" : `Only ${available} in stock`
  const buffer =
    rule.buffer_quantity > 0 ? ` after a buffer of ${rule.buffer_quantity}` : ""
  return { obstacle: "stock", reason: `${have}${buffer}` }
}

/** The obstacles, from the one that is nearest to usable on. */
const nearestFirst = [
  "stock",
  "lead_time",
  "excluded",
  "item",
  "currency",
  "disabled",
] as const satisfies SourceObstacle[]

/** How far a source is from usable; 0: it is. */
export const distanceToUsable = ({
  obstacle,
}: Pick<SourceCandidate, "obstacle">): number =>
  obstacle === null ? 0 : nearestFirst.indexOf(obstacle) + 1

/** Is the obstacle of the warehouse, not of the item or the distributor? */
export const isOfWarehouse = (obstacle: SourceObstacle | null): boolean =>
  obstacle === "stock" || obstacle === "lead_time" || obstacle === "excluded"
