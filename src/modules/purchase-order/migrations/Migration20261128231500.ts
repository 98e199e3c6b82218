import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128231500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "dropship_bulk_run" ("id" text not null, "status" text check ("status" in ('running', 'finished')) not null default 'running', "created_by" text not null, "alive_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_bulk_run_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_bulk_run_deleted_at" ON "dropship_bulk_run" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_bulk_run_status" ON "dropship_bulk_run" ("status") WHERE status = 'running' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_bulk_run_order" ("id" text not null, "position" integer not null, "order_id" text not null, "order_display_id" integer null, "state" text check ("state" in ('waiting', 'placing', 'placed', 'needs_look', 'refused', 'nothing_open')) not null default 'waiting', "message" text null, "warnings" jsonb not null default '[]', "purchase_order_ids" jsonb not null default '[]', "started_at" timestamptz null, "bulk_run_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_bulk_run_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_bulk_run_order_bulk_run_id" ON "dropship_bulk_run_order" ("bulk_run_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_bulk_run_order_deleted_at" ON "dropship_bulk_run_order" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "dropship_bulk_run_order" add constraint "dropship_bulk_run_order_bulk_run_id_foreign" foreign key ("bulk_run_id") references "dropship_bulk_run" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "dropship_bulk_run_order" cascade;`);

    this.addSql(`drop table if exists "dropship_bulk_run" cascade;`);
  }

}
