import { Migration } from "@medusajs/framework/mikro-orm/migrations"

// What the guard of feeds needs. Units are summed up here for what is stored,
// so that the first feed afterwards has something to be compared with; they
// are "double precision", not the generated "real", which loses units of a
// great stock. Staged rows carry theirs.
export class Migration20261128083000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "dropship_distributor_item" add column if not exists "units" double precision not null default 0, add column if not exists "missing_runs" integer not null default 0;`);
    this.addSql(`alter table if exists "dropship_feed_run" add column if not exists "hold" jsonb null, add column if not exists "feed_seen_at" timestamptz null, add column if not exists "discard_reason" text null;`);

    for (const name of ["item", "quantity", "update"]) {
      this.addSql(`alter table "dropship_feed_stage_${name}" add column if not exists "units" double precision null;`);
    }
    this.addSql(`update "dropship_distributor_item" item set "units" = told.units from (select stored."id", sum(greatest(0, each.value::double precision)) as units from "dropship_distributor_item" stored, jsonb_each_text(stored."quantities") as each(warehouse, value) group by stored."id") told where told."id" = item."id" and told.units > 0;`);
    this.addSql(`update "dropship_distributor_item" set "missing_runs" = 1 where "last_seen_at" is not null;`);
  }

  override async down(): Promise<void> {
    for (const name of ["item", "quantity", "update", "price", "detail"]) {
      this.addSql(`delete from "dropship_feed_stage_${name}" where "run_id" in (select "id" from "dropship_feed_run" where "status" = 'held');`);
    }
    for (const name of ["item", "quantity", "update"]) {
      this.addSql(`alter table "dropship_feed_stage_${name}" drop column if exists "units";`);
    }
    this.addSql(`update "dropship_feed_run" set "status" = 'discarded', "updated_at" = now() where "status" = 'held';`);
    this.addSql(`alter table if exists "dropship_feed_run" drop column if exists "hold", drop column if exists "feed_seen_at", drop column if exists "discard_reason";`);

    this.addSql(`alter table if exists "dropship_distributor_item" drop column if exists "units", drop column if exists "missing_runs";`);
  }

}
