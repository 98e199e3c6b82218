import { effectiveLeadTime } from "../../../modules/distributor/domain/effective-lead-time"
import type { Source } from "../../../schemas/dropship"
import type { InventoryRule } from "../../../schemas/inventory-rule"
import type { Item, MatchKind } from "../../../schemas/item"
import { roundMoney } from "../../../schemas/money"

/** A distributor's item that is matched to the line's variant. */
export interface SourceItem extends Item {
  matched_by: MatchKind
  is_preferred: boolean
  /** Why the distributor doesn't drop-ship it, in words. */
  dropship_block: string | null
  /** Upper-case province codes that it may not be shipped to. */
  forbidden_provinces: readonly string[]
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
  /** Ship-to province, upper case; null where there is none. */
  province: string | null
}

export type SourceCandidate = Omit<Source, "is_selected"> & {
  /** How far from usable; 0 when drop-shippable. See `obstacleOf`. */
  obstacle_rank: number
}

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
  const leadTime = effectiveLeadTime(rule, demand.unit_price)
  const obstacle = obstacleOf(item, rule, distributor, demand, available)
  const hasUnitFee = item.dropship_fee !== null

  return {
    distributor_id: distributor.id,
    distributor_name: distributor.name,
    sku: item.sku,
    title: item.title,
    warehouse: rule.warehouse,
    warehouse_name: rule.warehouse_name,
    available_quantity: available,
    unit_cost: item.cost,
    dropship_fee: item.dropship_fee ?? distributor.dropship_fee,
    dropship_fee_basis: hasUnitFee ? "unit" : "order",
    lead_time_days: leadTime,
    is_dropshippable: obstacle === null,
    reason: obstacle?.reason ?? null,
    obstacle_rank: obstacle?.rank ?? 0,
    feed_seen_at: item.feed_seen_at,
    unit_margin:
      item.cost === null ? null : roundMoney(demand.unit_price - item.cost),
    matched_by: item.matched_by,
    is_preferred: item.is_preferred,
  }
}

/** Ranks from here on are of the item or the distributor, not a warehouse. */
export const firstItemObstacle = 4

interface Obstacle {
  /** 1 is nearest to usable: it is the reason shown for the whole line. */
  rank: number
  reason: string
}

function obstacleOf(
  item: SourceItem,
  rule: InventoryRule,
  distributor: SourceDistributor,
  demand: LineDemand,
  available: number
): Obstacle | null {
  if (!distributor.is_enabled) {
    return {
      rank: 7,
      reason: `${distributor.name} is not enabled in Settings › Order Automation`,
    }
  }
  if (distributor.currency_code !== demand.currency_code) {
    return {
      rank: 6,
      reason: `${distributor.name} sells in ${distributor.currency_code.toUpperCase()}, the order is in ${demand.currency_code.toUpperCase()}`,
    }
  }
  if (!item.is_dropshippable) {
    return {
      rank: 5,
      reason: (
        item.dropship_block ?? "The distributor does not drop-ship it"
      ).replace(/\.$/, ""),
    }
  }
  if (
    demand.province !== null &&
    item.forbidden_provinces.includes(demand.province)
  ) {
    return { rank: 4, reason: `May not be shipped to ${demand.province}` }
  }
  if (rule.is_excluded) {
    return { rank: 3, reason: "Excluded by the inventory rules" }
  }
  if (effectiveLeadTime(rule, demand.unit_price) > 1) {
    return {
      rank: 2,
      reason: `Below the drop-ship cut-off (${rule.dropship_cutoff.toFixed(2)}), lead time ${rule.lead_time_days} days`,
    }
  }
  if (available < demand.quantity) {
    const have = available === 0 ? "Out of stock" : `Only ${available} in stock`
    const buffer =
      rule.buffer_quantity > 0
        ? ` after a buffer of ${rule.buffer_quantity}`
        : ""
    return { rank: 1, reason: `${have}${buffer}` }
  }
  return null
}
