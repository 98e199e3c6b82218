import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Of enabled accounts the next tick fills the time in. */
export class Migration20261128183000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "dropship_distributor_account" add column if not exists "next_stock_run_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "dropship_distributor_account" drop column if exists "next_stock_run_at";`
    )
  }
}
