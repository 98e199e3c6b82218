import type { z } from "@medusajs/framework/zod"
import {
  applyPresetBody,
  saveInventoryRulesBody,
  type ApplyPresetBody,
  type SaveInventoryRulesBody,
} from "./inventory-rule"

/** How far a variant gets, at its best: by any item from any warehouse. */
export const variantReaches = [
  "dropshippable",
  "longer_lead_time",
  "unavailable",
] as const
export type VariantReach = (typeof variantReaches)[number]

/** Numbers of variants. */
export type ReachCounts = Record<VariantReach, number>

/** What rules would do to the variants that enabled distributors carry. */
export interface InventoryRulesPreview {
  before: ReachCounts
  after: ReachCounts
  /** Variants that are something else before. */
  becoming: ReachCounts
}

export type PreviewInventoryRulesBody = SaveInventoryRulesBody | ApplyPresetBody

/**
 * Schema of the body of `POST /admin/dropship/inventory-rules/preview`: that
 * of saving, or that of the preset. The body says which it means to be, so
 * that a bad one is refused in the words of the one it is.
 */
export function previewInventoryRulesBody(
  body: unknown
): z.ZodType<PreviewInventoryRulesBody> {
  const isPreset = typeof body === "object" && body !== null && "preset" in body
  return isPreset ? applyPresetBody : saveInventoryRulesBody
}
