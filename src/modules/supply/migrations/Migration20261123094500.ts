import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the models can't say: the staging tables of a feed run and the search
 * indexes. Staged rows can be read again from the files, so the tables are
 * unlogged: COPY is faster, and a crash of the server empties them.
 */
export class Migration20261123094500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unlogged table if not exists "dropship_feed_stage_item" ("run_id" text not null, "file" smallint not null, "line" integer not null, "sku" text not null, "sku_key" text not null, "brand" text null, "brand_key" text null, "mpn" text null, "mpn_key" text null, "upc" text null, "gtin" text null, "title" text not null, "unit_of_measure" text null, "cost" double precision null, "retail_price" double precision null, "map_price" double precision null, "dropship_fee" double precision null, "status" text not null, "is_dropshippable" boolean not null, "dropship_block" text null, "flags" jsonb not null, "superseded_by" text null, "image_url" text null, "quantities" jsonb null);`
    )
    for (const name of ["quantity", "update"]) {
      this.addSql(
        `create unlogged table if not exists "dropship_feed_stage_${name}" ("run_id" text not null, "file" smallint not null, "line" integer not null, "sku" text not null, "quantities" jsonb not null);`
      )
    }
    this.addSql(
      `create unlogged table if not exists "dropship_feed_stage_price" ("run_id" text not null, "file" smallint not null, "line" integer not null, "sku" text not null, "cost" double precision null, "retail_price" double precision null, "map_price" double precision null, "dropship_fee" double precision null, "is_dropshippable" boolean null);`
    )
    this.addSql(
      `create unlogged table if not exists "dropship_feed_stage_detail" ("run_id" text not null, "file" smallint not null, "line" integer not null, "sku" text not null, "upc" text null, "gtin" text null, "mpn" text null, "mpn_key" text null, "superseded_by" text null, "flags" jsonb null, "dropship_block" text null);`
    )
    // text_pattern_ops serves equality and prefixes under any collation.
    this.addSql(
      `create index if not exists "IDX_dropship_distributor_item_sku_key" on "dropship_distributor_item" ("sku_key" text_pattern_ops);`
    )
    this.addSql(
      `create index if not exists "IDX_dropship_distributor_item_mpn_key" on "dropship_distributor_item" ("mpn_key") where "mpn_key" is not null;`
    )
    this.addSql(
      `create index if not exists "IDX_dropship_distributor_item_words" on "dropship_distributor_item" using gin (to_tsvector('simple'::regconfig, coalesce("title", '') || ' ' || coalesce("brand", '')));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop table if exists "dropship_feed_stage_item", "dropship_feed_stage_quantity", "dropship_feed_stage_update", "dropship_feed_stage_price", "dropship_feed_stage_detail";`
    )
    for (const name of ["sku_key", "mpn_key", "words"]) {
      this.addSql(
        `drop index if exists "IDX_dropship_distributor_item_${name}";`
      )
    }
  }
}
