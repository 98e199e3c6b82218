import { model } from "@medusajs/framework/utils"

/**
 * What a variant can be recognised by, so that matching is one SQL statement
 * over any number of variants. Refreshed from the product module. Indexes for
 * search are made by hand, in the migration.
 */
export const VariantKey = model
  .define(
    { name: "VariantKey", tableName: "dropship_variant_key" },
    {
      variant_id: model.text().primaryKey(),
      sku: model.text().nullable(),
      sku_key: model.text().nullable(),
      /** Of UPC, EAN and barcode: 14 digits with a right check digit. */
      gtins: model.array(),
      brand_key: model.text().nullable(),
      mpn_key: model.text().nullable(),
      /** Unit that the metadata say; null: none. */
      unit_key: model.text().nullable(),
      /** Words of the titles of product and variant, for search. */
      title: model.text().default(""),
    }
  )
  .indexes([
    { on: ["sku_key"], where: "sku_key IS NOT NULL" },
    { on: ["brand_key", "mpn_key"], where: "mpn_key IS NOT NULL" },
    { on: ["mpn_key"], where: "mpn_key IS NOT NULL" },
    { on: ["sku", "variant_id"] },
  ])
