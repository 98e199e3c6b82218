import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128180000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_feed_run_status" ON "dropship_feed_run" ("status") WHERE status = 'held' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_dropship_feed_run_status";`);
  }

}
