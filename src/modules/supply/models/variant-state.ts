import { model } from "@medusajs/framework/utils"
import { matchStates } from "../../../schemas/match"

/**
 * How sure it is which items a variant is; written by matching. Apart from
 * `VariantKey`, because a change there is a change of all its indexes.
 */
export const VariantState = model
  .define(
    { name: "VariantState", tableName: "dropship_variant_state" },
    {
      variant_id: model.text().primaryKey(),
      state: model.enum([...matchStates]),
    }
  )
  .indexes([{ on: ["state", "variant_id"] }])
