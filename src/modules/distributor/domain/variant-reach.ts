import type { InventoryRule } from "../../../schemas/inventory-rule"
import type { VariantReach } from "../../../schemas/inventory-rules-preview"
import { variantLeadTime, type StockedItem } from "./variant-lead-time"

/** An item that is matched to a variant. */
export interface ReachItem extends StockedItem {
  /** Whether it may be drop-shipped at all, from any warehouse. */
  is_dropshippable: boolean
}

/**
 * How far a variant gets by its items of enabled distributors: drop-shippable
 * as soon as one item is, from one warehouse; else what can be sold from
 * stock takes longer.
 *
 * @param unitPrice in the order's currency unit, before discounts
 */
export function variantReach(
  items: readonly ReachItem[],
  rules: readonly InventoryRule[],
  unitPrice: number
): VariantReach {
  const shippable = items.filter((item) => item.is_dropshippable)
  const leadTime = variantLeadTime(shippable, rules, unitPrice)
  if (leadTime !== null && leadTime <= 1) {
    return "dropshippable"
  }
  return variantLeadTime(items, rules, unitPrice) === null
    ? "unavailable"
    : "longer_lead_time"
}
