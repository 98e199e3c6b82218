import { Migration } from "@medusajs/framework/mikro-orm/migrations";

// Unit and successor of an item are under the row's hash: the next feed fills
// them in. Besides the models' changes: columns of the staging tables, and the
// indexes that search variants.
export class Migration20261128074247 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "dropship_match_candidate" drop constraint if exists "dropship_match_candidate_variant_id_distributor_id_sku_unique";`);
    this.addSql(`alter table if exists "dropship_brand_alias" drop constraint if exists "dropship_brand_alias_alias_key_unique";`);
    this.addSql(`create table if not exists "dropship_brand_alias" ("id" text not null, "alias" text not null, "brand" text not null, "alias_key" text not null, "brand_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_brand_alias_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_brand_alias_deleted_at" ON "dropship_brand_alias" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dropship_brand_alias_alias_key_unique" ON "dropship_brand_alias" ("alias_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_match_candidate" ("id" text not null, "variant_id" text not null, "distributor_id" text not null, "sku" text not null, "obstacle" text check ("obstacle" in ('several_items', 'several_variants', 'gtin_differs', 'unit_differs')) not null, "key" text check ("key" in ('sku', 'upc', 'brand_mpn', 'superseded')) not null, "sharers" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_match_candidate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_match_candidate_deleted_at" ON "dropship_match_candidate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dropship_match_candidate_variant_id_distributor_id_sku_unique" ON "dropship_match_candidate" ("variant_id", "distributor_id", "sku") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_match_candidate_distributor_id" ON "dropship_match_candidate" ("distributor_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_variant_state" ("variant_id" text not null, "state" text check ("state" in ('matched', 'ambiguous', 'unmatched')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_variant_state_pkey" primary key ("variant_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_variant_state_deleted_at" ON "dropship_variant_state" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_variant_state_state_variant_id" ON "dropship_variant_state" ("state", "variant_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "dropship_item_match" drop constraint if exists "dropship_item_match_matched_by_check";`);

    this.addSql(`alter table if exists "dropship_distributor_item" add column if not exists "unit_key" text null, add column if not exists "superseded_key" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_distributor_item_distributor_id_sku" ON "dropship_distributor_item" ("distributor_id", "sku") WHERE unit_key <> 'each' AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "dropship_item_match" add column if not exists "supersedes" text null;`);
    this.addSql(`alter table if exists "dropship_item_match" add constraint "dropship_item_match_matched_by_check" check("matched_by" in ('manual', 'sku', 'upc', 'brand_mpn', 'superseded'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_item_match_variant_id_distributor_id" ON "dropship_item_match" ("variant_id", "distributor_id") WHERE (matched_by = 'manual' OR is_blocked) AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "dropship_variant_key" add column if not exists "unit_key" text null, add column if not exists "title" text not null default '';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_variant_key_mpn_key" ON "dropship_variant_key" ("mpn_key") WHERE mpn_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_variant_key_sku_variant_id" ON "dropship_variant_key" ("sku", "variant_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table "dropship_feed_stage_item" add column if not exists "unit_key" text null, add column if not exists "superseded_key" text null;`);
    this.addSql(`alter table "dropship_feed_stage_detail" add column if not exists "superseded_key" text null;`);
    this.addSql(`create index if not exists "IDX_dropship_variant_key_gtins" on "dropship_variant_key" using gin ("gtins");`);
    this.addSql(`create index if not exists "IDX_dropship_variant_key_words" on "dropship_variant_key" using gin (to_tsvector('simple'::regconfig, "title"));`);
    this.addSql(`create index if not exists "IDX_dropship_variant_key_sku_prefix" on "dropship_variant_key" ("sku_key" text_pattern_ops);`);
  }

  override async down(): Promise<void> {
    for (const name of ["gtins", "words", "sku_prefix"]) {
      this.addSql(`drop index if exists "IDX_dropship_variant_key_${name}";`);
    }
    this.addSql(`alter table if exists "dropship_feed_stage_item" drop column if exists "unit_key", drop column if exists "superseded_key";`);
    this.addSql(`alter table if exists "dropship_feed_stage_detail" drop column if exists "superseded_key";`);

    this.addSql(`delete from "dropship_item_match" where "matched_by" = 'superseded';`);
    this.addSql(`drop table if exists "dropship_brand_alias" cascade;`);

    this.addSql(`drop table if exists "dropship_match_candidate" cascade;`);

    this.addSql(`drop table if exists "dropship_variant_state" cascade;`);

    this.addSql(`alter table if exists "dropship_item_match" drop constraint if exists "dropship_item_match_matched_by_check";`);

    this.addSql(`drop index if exists "IDX_dropship_distributor_item_distributor_id_sku";`);
    this.addSql(`alter table if exists "dropship_distributor_item" drop column if exists "unit_key", drop column if exists "superseded_key";`);

    this.addSql(`drop index if exists "IDX_dropship_item_match_variant_id_distributor_id";`);
    this.addSql(`alter table if exists "dropship_item_match" drop column if exists "supersedes";`);

    this.addSql(`alter table if exists "dropship_item_match" add constraint "dropship_item_match_matched_by_check" check("matched_by" in ('manual', 'sku', 'upc', 'brand_mpn'));`);

    this.addSql(`drop index if exists "IDX_dropship_variant_key_mpn_key";`);
    this.addSql(`drop index if exists "IDX_dropship_variant_key_sku_variant_id";`);
    this.addSql(`alter table if exists "dropship_variant_key" drop column if exists "unit_key", drop column if exists "title";`);
  }

}
