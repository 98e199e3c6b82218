import { z } from "@medusajs/framework/zod"
import { lettersAndDigits } from "./letters-and-digits"

/** `allow` is an exception from the rules that come later. */
export const itemRuleActions = ["forbid", "only_ship_methods", "allow"] as const
export type ItemRuleAction = (typeof itemRuleActions)[number]

export const itemStatuses = ["closeout", "discontinued", "direct_ship"] as const
export type ItemStatus = (typeof itemStatuses)[number]

/** `carb`: California's emission rules forbid it there, where a feed tells. */
export const itemFlagNames = [
  "hazardous",
  "oversize",
  "truck_only",
  "carb",
  "prop_65",
] as const
export type ItemFlagName = (typeof itemFlagNames)[number]

/**
 * Kinds of addresses. `military` is APO, FPO and DPO; `territories` are those
 * of the United States besides Puerto Rico.
 */
export const shipToKinds = [
  "po_box",
  "military",
  "alaska",
  "hawaii",
  "puerto_rico",
  "territories",
] as const
export type ShipToKind = (typeof shipToKinds)[number]

function listOf<T extends z.ZodType>(element: T) {
  return z.array(element).max(500).optional()
}
function written(maximum: number) {
  return z
    .string()
    .trim()
    .max(maximum)
    .refine((text) => lettersAndDigits(text) !== "", "has no letter or digit")
}
const id = z.string().trim().min(1).max(200)

/**
 * What a rule is about: all conditions given must hold, within a list any
 * one. A list that is left out or empty says nothing.
 */
export const itemConditionsSchema = z.strictObject({
  distributor_ids: listOf(id),
  /** Compared without case, accents and punctuation, as SKUs are. */
  brands: listOf(written(200)),
  skus: listOf(written(100)),
  product_ids: listOf(id),
  category_ids: listOf(id),
  collection_ids: listOf(id),
  statuses: listOf(z.enum(itemStatuses)),
  flags: listOf(z.enum(itemFlagNames)),
  ship_to: listOf(z.enum(shipToKinds)),
  /** State or province codes. */
  ship_to_provinces: listOf(
    z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9]{1,3}$/, "is no code of a state, such as CA")
  ),
})
export type ItemConditions = z.infer<typeof itemConditionsSchema>

export const itemConditionNames = itemConditionsSchema.keyof().options
export type ItemConditionName = (typeof itemConditionNames)[number]

/** One of the merchant's rules. The first that matches an item decides. */
export interface ItemRule {
  id: string
  conditions: ItemConditions
  action: ItemRuleAction
  /** Ids of ship methods, of `only_ship_methods`; else empty. */
  ship_methods: string[]
  /** The merchant's own reason; shown where the rule forbids something. */
  note: string | null
  is_enabled: boolean
}

/** What holds after the merchant's rules, unless switched off. */
export interface ItemRuleDefault {
  /** `default_…`; stable. */
  id: string
  label: string
  is_enabled: boolean
}

/** Answer of `GET` and `POST /admin/dropship/item-rules`. */
export interface ItemRulesResponse {
  item_rules: ItemRule[]
  defaults: ItemRuleDefault[]
}

/** Body of `POST /admin/dropship/item-rules`: the whole list, all or none. */
export const saveItemRulesBody = z.strictObject({
  item_rules: z
    .array(
      z.strictObject({
        /** Of a rule that is there already; it keeps its id. */
        id: id.optional(),
        conditions: itemConditionsSchema,
        action: z.enum(itemRuleActions),
        ship_methods: z.array(id).max(50).default([]),
        note: z.string().trim().max(500).nullable().default(null),
        is_enabled: z.boolean().default(true),
      })
    )
    .max(500),
  /** Ids of the defaults that are switched off; left out: as they are. */
  disabled_defaults: z.array(id).max(50).optional(),
})
export type SaveItemRulesBody = z.infer<typeof saveItemRulesBody>
export type ItemRuleInput = SaveItemRulesBody["item_rules"][number]
