import { model } from "@medusajs/framework/utils"

/**
 * A distributor's SKU, as its feeds tell it. Money is in the distributor's
 * currency unit. Rows are written in bulk by the feed merge, not by the
 * generated methods. The search indexes are made by hand, in the migration.
 */
export const DistributorItem = model
  .define(
    { name: "DistributorItem", tableName: "dropship_distributor_item" },
    {
      /** Derived from distributor and SKU: stable over any number of feeds. */
      id: model.id({ prefix: "ditem" }).primaryKey(),
      distributor_id: model.text(),
      /** As the distributor writes it. */
      sku: model.text(),
      /** Upper case, letters and digits only: for matching and search. */
      sku_key: model.text(),
      brand: model.text().nullable(),
      brand_key: model.text().nullable(),
      mpn: model.text().nullable(),
      mpn_key: model.text().nullable(),
      /** As in the file. */
      upc: model.text().nullable(),
      /** 14 digits with a right check digit, or null. */
      gtin: model.text().nullable(),
      title: model.text(),
      /** As in the file. */
      unit_of_measure: model.text().nullable(),
      /** The unit under one name, whoever tells it; null: none is told. */
      unit_key: model.text().nullable(),
      cost: model.float().nullable(),
      retail_price: model.float().nullable(),
      map_price: model.float().nullable(),
      /** Fee of this item alone; null: the account's flat fee. */
      dropship_fee: model.float().nullable(),
      status: model.text(),
      is_dropshippable: model.boolean(),
      dropship_block: model.text().nullable(),
      flags: model.json().default({}),
      /** As in the file: SKU of the item that replaces this one. */
      superseded_by: model.text().nullable(),
      /** As `sku_key`. */
      superseded_key: model.text().nullable(),
      image_url: model.text().nullable(),
      /** Units by warehouse code. */
      quantities: model.json().default({}),
      /** In all warehouses together. */
      units: model.float().default(0),
      /**
       * Time of the last feed that named this SKU, once a newer one doesn't;
       * null: the newest feed names it, see `FeedSnapshot`. So an unchanged
       * row is not written.
       */
      last_seen_at: model.dateTime().nullable(),
      /**
       * Time of the stock file that a stock run last took its quantities from;
       * the later of it and the feed's time counts, so that a full feed needs
       * not reset it.
       */
      stock_seen_at: model.dateTime().nullable(),
      /** Full feeds in a row that did not name this SKU. */
      missing_runs: model.number().default(0),
      /** MD5 of all that the feed tells: an unchanged row is not written. */
      content_hash: model.text(),
    }
  )
  .indexes([
    { on: ["distributor_id", "sku"], unique: true },
    { on: ["gtin"], where: "gtin IS NOT NULL" },
    { on: ["brand_key", "mpn_key"], where: "mpn_key IS NOT NULL" },
    { on: ["distributor_id", "sku"], where: "unit_key <> 'each'" },
    // What became stale meanwhile is looked for at each tick.
    {
      on: ["distributor_id", "stock_seen_at"],
      where: "stock_seen_at IS NOT NULL",
    },
    {
      on: ["distributor_id", "last_seen_at"],
      where: "last_seen_at IS NOT NULL",
    },
  ])
