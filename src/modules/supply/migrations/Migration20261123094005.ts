import { Migration } from "@medusajs/framework/mikro-orm/migrations";

// Money is "double precision", not the generated "real": cents of large amounts
// must survive. Items are never soft-deleted: no index for that.
export class Migration20261123094005 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "dropship_item_match" drop constraint if exists "dropship_item_match_variant_id_distributor_id_sku_unique";`);
    this.addSql(`alter table if exists "dropship_feed_run" drop constraint if exists "dropship_feed_run_distributor_id_unique";`);
    this.addSql(`alter table if exists "dropship_distributor_item" drop constraint if exists "dropship_distributor_item_distributor_id_sku_unique";`);
    this.addSql(`create table if not exists "dropship_distributor_item" ("id" text not null, "distributor_id" text not null, "sku" text not null, "sku_key" text not null, "brand" text null, "brand_key" text null, "mpn" text null, "mpn_key" text null, "upc" text null, "gtin" text null, "title" text not null, "unit_of_measure" text null, "cost" double precision null, "retail_price" double precision null, "map_price" double precision null, "dropship_fee" double precision null, "status" text not null, "is_dropshippable" boolean not null, "dropship_block" text null, "flags" jsonb not null default '{}', "superseded_by" text null, "image_url" text null, "quantities" jsonb not null default '{}', "last_seen_at" timestamptz null, "content_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_distributor_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dropship_distributor_item_distributor_id_sku_unique" ON "dropship_distributor_item" ("distributor_id", "sku") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_distributor_item_gtin" ON "dropship_distributor_item" ("gtin") WHERE gtin IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_distributor_item_brand_key_mpn_key" ON "dropship_distributor_item" ("brand_key", "mpn_key") WHERE mpn_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_feed_run" ("id" text not null, "distributor_id" text not null, "status" text check ("status" in ('running', 'succeeded', 'held', 'failed', 'discarded')) not null default 'running', "trigger" text check ("trigger" in ('manual', 'schedule')) not null, "started_at" timestamptz not null, "finished_at" timestamptz null, "files" jsonb not null default '[]', "phase" text check ("phase" in ('transferring', 'loading', 'merging', 'matching', 'publishing', 'done')) not null default 'transferring', "progress_rows" integer not null default 0, "progress_total_rows" integer null, "heartbeat_at" timestamptz not null, "downloaded_at" timestamptz null, "rows_read" integer not null default 0, "rows_created" integer not null default 0, "rows_updated" integer not null default 0, "rows_unchanged" integer not null default 0, "rows_removed" integer not null default 0, "rows_rejected" integer not null default 0, "levels_published" integer not null default 0, "held_reason" text null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_feed_run_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_feed_run_deleted_at" ON "dropship_feed_run" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_feed_run_distributor_id_created_at" ON "dropship_feed_run" ("distributor_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dropship_feed_run_distributor_id_unique" ON "dropship_feed_run" ("distributor_id") WHERE status = 'running' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_feed_snapshot" ("distributor_id" text not null, "feed_seen_at" timestamptz not null, "feed_run_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_feed_snapshot_pkey" primary key ("distributor_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_feed_snapshot_deleted_at" ON "dropship_feed_snapshot" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_item_match" ("id" text not null, "variant_id" text not null, "distributor_id" text not null, "sku" text not null, "matched_by" text check ("matched_by" in ('manual', 'sku', 'upc', 'brand_mpn')) not null, "is_blocked" boolean not null default false, "is_preferred" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_item_match_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_item_match_deleted_at" ON "dropship_item_match" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dropship_item_match_variant_id_distributor_id_sku_unique" ON "dropship_item_match" ("variant_id", "distributor_id", "sku") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_item_match_distributor_id_sku" ON "dropship_item_match" ("distributor_id", "sku") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_rejected_row" ("id" text not null, "feed_run_id" text not null, "file" text not null, "line" integer not null, "reason" text not null, "excerpt" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_rejected_row_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_rejected_row_deleted_at" ON "dropship_rejected_row" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_rejected_row_feed_run_id_line" ON "dropship_rejected_row" ("feed_run_id", "line") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_variant_key" ("variant_id" text not null, "sku" text null, "sku_key" text null, "gtins" text[] not null, "brand_key" text null, "mpn_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_variant_key_pkey" primary key ("variant_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_variant_key_deleted_at" ON "dropship_variant_key" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_variant_key_sku_key" ON "dropship_variant_key" ("sku_key") WHERE sku_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_variant_key_brand_key_mpn_key" ON "dropship_variant_key" ("brand_key", "mpn_key") WHERE mpn_key IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "dropship_distributor_item" cascade;`);

    this.addSql(`drop table if exists "dropship_feed_run" cascade;`);

    this.addSql(`drop table if exists "dropship_feed_snapshot" cascade;`);

    this.addSql(`drop table if exists "dropship_item_match" cascade;`);

    this.addSql(`drop table if exists "dropship_rejected_row" cascade;`);

    this.addSql(`drop table if exists "dropship_variant_key" cascade;`);
  }

}
