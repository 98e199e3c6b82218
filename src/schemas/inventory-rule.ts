import { z } from "@medusajs/framework/zod"

/** What a merchant decides for one warehouse of one distributor. */
export interface InventoryRule {
  id: string
  distributor_id: string
  warehouse: string
  warehouse_name: string
  postal_code: string | null
  /** Days until the buyer can have tracking. */
  lead_time_days: number
  /** Unit price, in the order's currency unit, from which on it takes 1 day. */
  dropship_cutoff: number
  is_excluded: boolean
  /** Units that are never sold. */
  buffer_quantity: number
}

/** Body of `POST /admin/dropship/inventory-rules`: all or none. */
export const saveInventoryRulesBody = z.strictObject({
  inventory_rules: z
    .array(
      z.strictObject({
        distributor_id: z.string().min(1),
        warehouse: z.string().min(1),
        lead_time_days: z.number().int().min(0).max(365).optional(),
        dropship_cutoff: z.number().min(0).max(1_000_000).optional(),
        is_excluded: z.boolean().optional(),
        buffer_quantity: z.number().int().min(0).max(1_000_000).optional(),
      })
    )
    .min(1)
    .max(500),
})
export type SaveInventoryRulesBody = z.infer<typeof saveInventoryRulesBody>

/** `dropship_everything`: cut-off 1.00, lead time 1, nothing excluded. */
export const inventoryRulePresets = ["dropship_everything"] as const

export const applyPresetBody = z.strictObject({
  preset: z.enum(inventoryRulePresets),
})
export type ApplyPresetBody = z.infer<typeof applyPresetBody>

/** Which distributor fulfils a brand when several could. */
export const saveFulfillmentPreferencesBody = z.strictObject({
  preferences: z
    .array(
      z.strictObject({
        brand: z.string().trim().min(1).max(200),
        distributor_id: z.string().min(1),
      })
    )
    .max(1000),
})
export type SaveFulfillmentPreferencesBody = z.infer<
  typeof saveFulfillmentPreferencesBody
>
export type FulfillmentPreference =
  SaveFulfillmentPreferencesBody["preferences"][number]

/** Query of `GET /store/dropship/lead-times`. */
export const leadTimesQuery = z.object({
  variant_id: z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : [value]))
    .pipe(z.array(z.string().min(1)).min(1).max(100)),
})
export type LeadTimesQuery = z.infer<typeof leadTimesQuery>

export interface LeadTime {
  variant_id: string
  /** Null when no distributor carries it. */
  lead_time_days: number | null
  is_available: boolean
}
