import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Runs that ended before have no figures and are left out of the plots. */
export class Migration20261128170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "dropship_feed_run" add column if not exists "figures" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "dropship_feed_run" drop column if exists "figures";`
    )
  }
}
