import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Stock runs, and stale stock. What was published before counts as published
 * without a limit, so the next tick publishes stale stock anew.
 */
export class Migration20261128184500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "dropship_feed_run" add column if not exists "scope" text check ("scope" in ('full', 'stock')) not null default 'full';`
    )
    this.addSql(
      `alter table if exists "dropship_feed_snapshot" add column if not exists "stock_seen_at" timestamptz null, add column if not exists "stock_run_id" text null, add column if not exists "published_stale_before" timestamptz null, add column if not exists "published_stale_percent" double precision null, add column if not exists "published_as_stale" boolean not null default false;`
    )
    this.addSql(
      `alter table if exists "dropship_distributor_item" add column if not exists "stock_seen_at" timestamptz null;`
    )
    for (const column of ["stock_seen_at", "last_seen_at"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_dropship_distributor_item_distributor_id_${column}" ON "dropship_distributor_item" ("distributor_id", "${column}") WHERE ${column} IS NOT NULL AND deleted_at IS NULL;`
      )
    }
  }

  override async down(): Promise<void> {
    for (const column of ["stock_seen_at", "last_seen_at"]) {
      this.addSql(
        `drop index if exists "IDX_dropship_distributor_item_distributor_id_${column}";`
      )
    }
    this.addSql(
      `alter table if exists "dropship_distributor_item" drop column if exists "stock_seen_at";`
    )
    this.addSql(
      `alter table if exists "dropship_feed_snapshot" drop column if exists "stock_seen_at", drop column if exists "stock_run_id", drop column if exists "published_stale_before", drop column if exists "published_stale_percent", drop column if exists "published_as_stale";`
    )
    // Before the scope is forgotten: staged stock is no full feed.
    for (const name of ["quantity", "update"]) {
      this.addSql(
        `delete from "dropship_feed_stage_${name}" where "run_id" in (select "id" from "dropship_feed_run" where "scope" = 'stock');`
      )
    }
    this.addSql(
      `update "dropship_feed_run" set "status" = 'discarded', "updated_at" = now() where "status" = 'held' and "scope" = 'stock';`
    )
    this.addSql(
      `alter table if exists "dropship_feed_run" drop column if exists "scope";`
    )
  }
}
