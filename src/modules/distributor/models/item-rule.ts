import { model } from "@medusajs/framework/utils"

/** Whether items may be drop-shipped; the first rule that matches decides. */
export const ItemRule = model.define(
  { name: "ItemRule", tableName: "dropship_item_rule" },
  {
    id: model.id({ prefix: "dirl" }).primaryKey(),
    /** From 0 on, without gaps. */
    position: model.number(),
    /** As `itemConditionsSchema`, without empty lists. */
    conditions: model.json(),
    action: model.text(),
    /** Ids of ship methods: a list. */
    ship_methods: model.json(),
    note: model.text().nullable(),
    is_enabled: model.boolean().default(true),
  }
)
