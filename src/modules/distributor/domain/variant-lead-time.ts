import type { InventoryRule } from "../../../schemas/inventory-rule"
import { effectiveLeadTime } from "./effective-lead-time"

/** An item that is matched to a variant, as far as its lead time goes. */
export interface StockedItem {
  distributor_id: string
  /** Units by warehouse code. */
  quantities: Readonly<Record<string, number>>
}

/**
 * The best effective lead time of a variant, over the warehouses that are not
 * excluded and have more than their buffer; null when there is none.
 */
export function variantLeadTime(
  items: readonly StockedItem[],
  rules: readonly InventoryRule[],
  unitPrice: number
): number | null {
  const leadTimes = items.flatMap((item) =>
    rules
      .filter(
        (rule) =>
          rule.distributor_id === item.distributor_id &&
          !rule.is_excluded &&
          (item.quantities[rule.warehouse] ?? 0) > rule.buffer_quantity
      )
      .map((rule) => effectiveLeadTime(rule, unitPrice))
  )
  return leadTimes.length === 0 ? null : Math.min(...leadTimes)
}
