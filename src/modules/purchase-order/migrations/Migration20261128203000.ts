import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128203000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_event_type" ON "dropship_purchase_order_event" ("type") WHERE type = 'mail_failed' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_dropship_purchase_order_event_type";`);
  }

}
