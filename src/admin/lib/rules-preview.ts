import {
  variantReaches,
  type InventoryRulesPreview,
  type VariantReach,
} from "../../schemas/inventory-rules-preview"

/** One line of a preview: how many variants, how many there were. */
export interface PreviewLine {
  reach: VariantReach
  after: number
  before: number
  becoming: number
}

/** Lines in a fixed order; empty when there is no variant at all. */
export function previewLines(preview: InventoryRulesPreview): PreviewLine[] {
  const lines = variantReaches.map((reach) => ({
    reach,
    after: preview.after[reach],
    before: preview.before[reach],
    becoming: preview.becoming[reach],
  }))
  return lines.some(({ after }) => after > 0) ? lines : []
}

/** False when each variant stays what it is. */
export function changesVariants({ becoming }: InventoryRulesPreview): boolean {
  return variantReaches.some((reach) => becoming[reach] > 0)
}
