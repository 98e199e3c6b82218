import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What fails already is known to fail since its account last changed. */
export class Migration20261128231600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "dropship_distributor_account" add column if not exists "failing_since" timestamptz null;`
    )
    this.addSql(
      `update "dropship_distributor_account" set "failing_since" = "updated_at" where "last_error" is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "dropship_distributor_account" drop column if exists "failing_since";`
    )
  }
}
