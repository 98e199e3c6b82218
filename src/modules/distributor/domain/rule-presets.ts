import type {
  ApplyPresetBody,
  InventoryRule,
} from "../../../schemas/inventory-rule"

type Preset = Partial<
  Pick<InventoryRule, "lead_time_days" | "dropship_cutoff" | "is_excluded">
>

/** What a preset sets at every warehouse; the rest stays. */
export const rulePresets: Record<ApplyPresetBody["preset"], Preset> = {
  dropship_everything: {
    dropship_cutoff: 1,
    lead_time_days: 1,
    is_excluded: false,
  },
}
