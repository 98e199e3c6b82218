/**
 * Days until a buyer can have tracking, for a warehouse and a unit price: from
 * the drop-ship cut-off on it is 1 day, below it the warehouse's lead time.
 *
 * @param unitPrice in the order's currency unit, before discounts
 */
export function effectiveLeadTime(
  rule: { lead_time_days: number; dropship_cutoff: number },
  unitPrice: number
): number {
  return unitPrice >= rule.dropship_cutoff ? 1 : rule.lead_time_days
}
