import type {
  InventoryRulesPreview,
  ReachCounts,
  VariantReach,
} from "../../../schemas/inventory-rules-preview"

export function emptyPreview(): InventoryRulesPreview {
  return { before: noVariants(), after: noVariants(), becoming: noVariants() }
}

/** Adds a variant to the numbers of a preview. */
export function countReach(
  preview: InventoryRulesPreview,
  before: VariantReach,
  after: VariantReach
): void {
  preview.before[before] += 1
  preview.after[after] += 1
  if (before !== after) {
    preview.becoming[after] += 1
  }
}

function noVariants(): ReachCounts {
  return { dropshippable: 0, longer_lead_time: 0, unavailable: 0 }
}
