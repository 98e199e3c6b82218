import { z } from "@medusajs/framework/zod"
import {
  itemConditionsSchema,
  itemRuleActions,
  type ItemRule,
} from "../../../schemas/item-rule"

const rowSchema = z.object({
  id: z.string(),
  conditions: itemConditionsSchema,
  action: z.enum(itemRuleActions),
  ship_methods: z.array(z.string()),
  note: z.string().nullable(),
  is_enabled: z.boolean(),
})

/** A stored rule; its JSON columns have no types of their own. */
export function readItemRule(row: unknown): ItemRule {
  return rowSchema.parse(row)
}
