import { model } from "@medusajs/framework/utils"

/** Another name of a brand. An alias is never another one's brand. */
export const BrandAlias = model
  .define(
    { name: "BrandAlias", tableName: "dropship_brand_alias" },
    {
      id: model.id({ prefix: "dalias" }).primaryKey(),
      alias: model.text(),
      brand: model.text(),
      /** As brands are compared: letters and digits in upper case. */
      alias_key: model.text(),
      brand_key: model.text(),
    }
  )
  .indexes([{ on: ["alias_key"], unique: true }])
