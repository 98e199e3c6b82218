import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128071500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "dropship_item_rule" ("id" text not null, "position" integer not null, "conditions" jsonb not null, "action" text not null, "ship_methods" jsonb not null, "note" text null, "is_enabled" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_item_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_item_rule_deleted_at" ON "dropship_item_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "dropship_item_rule" cascade;`);
  }

}
