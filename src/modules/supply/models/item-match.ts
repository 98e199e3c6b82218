import { model } from "@medusajs/framework/utils"
import { matchKinds } from "../../../schemas/item"

/**
 * Item ↔ variant. The SKU is kept instead of the item's id, so that a manual
 * decision survives feeds in which the item is missing.
 */
export const ItemMatch = model
  .define(
    { name: "ItemMatch", tableName: "dropship_item_match" },
    {
      id: model.id({ prefix: "dmatch" }).primaryKey(),
      variant_id: model.text(),
      distributor_id: model.text(),
      sku: model.text(),
      matched_by: model.enum([...matchKinds]),
      /** The SKU that this one replaces, where that is why it was found. */
      supersedes: model.text().nullable(),
      /** A person said that this is not the variant's product. */
      is_blocked: model.boolean().default(false),
      /** A person prefers this source for the variant. */
      is_preferred: model.boolean().default(false),
    }
  )
  .indexes([
    { on: ["variant_id", "distributor_id", "sku"], unique: true },
    { on: ["distributor_id", "sku"] },
    {
      on: ["variant_id", "distributor_id"],
      where: "(matched_by = 'manual' OR is_blocked)",
    },
  ])
