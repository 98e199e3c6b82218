import { Migration } from "@medusajs/framework/mikro-orm/migrations";

// Money is "double precision", not the generated "real": cents of large amounts
// must survive.
export class Migration20261123093226 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "dropship_inventory_rule" drop constraint if exists "dropship_inventory_rule_distributor_id_warehouse_unique";`);
    this.addSql(`alter table if exists "dropship_distributor_account" drop constraint if exists "dropship_distributor_account_distributor_id_unique";`);
    this.addSql(`create table if not exists "dropship_distributor_account" ("id" text not null, "distributor_id" text not null, "is_enabled" boolean not null default false, "secrets" text null, "credential_hints" jsonb not null default '{}', "prerequisites" jsonb not null default '{}', "connection" jsonb not null default '{}', "settings" jsonb not null default '{}', "feed" jsonb not null default '{}', "next_feed_run_at" timestamptz null, "stock_location_id" text null, "service_zone_id" text null, "last_verified_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_distributor_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dropship_distributor_account_distributor_id_unique" ON "dropship_distributor_account" ("distributor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_distributor_account_deleted_at" ON "dropship_distributor_account" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_setting" ("id" text not null, "values" jsonb not null default '{}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_setting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_setting_deleted_at" ON "dropship_setting" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_fulfillment_preference" ("id" text not null, "brand" text not null, "distributor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_fulfillment_preference_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_fulfillment_preference_deleted_at" ON "dropship_fulfillment_preference" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_inventory_rule" ("id" text not null, "distributor_id" text not null, "warehouse" text not null, "lead_time_days" integer not null default 3, "dropship_cutoff" double precision not null default 9999, "is_excluded" boolean not null default true, "buffer_quantity" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_inventory_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_inventory_rule_deleted_at" ON "dropship_inventory_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dropship_inventory_rule_distributor_id_warehouse_unique" ON "dropship_inventory_rule" ("distributor_id", "warehouse") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "dropship_distributor_account" cascade;`);

    this.addSql(`drop table if exists "dropship_setting" cascade;`);

    this.addSql(`drop table if exists "dropship_fulfillment_preference" cascade;`);

    this.addSql(`drop table if exists "dropship_inventory_rule" cascade;`);
  }

}
