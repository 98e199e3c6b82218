import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128193717 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "dropship_audit_entry" ("id" text not null, "at" timestamptz not null, "actor_id" text not null, "subject" text not null, "subject_id" text null, "changes" jsonb not null, "changes_left_out" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_audit_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dropship_audit_entry_deleted_at" ON "dropship_audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dropship_audit_entry_at" ON "dropship_audit_entry" ("at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "dropship_audit_entry" cascade;`)
  }
}
