import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128113500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "dropship_purchase_order" add column if not exists "billed_excess" double precision null, add column if not exists "settled_excess" double precision null, add column if not exists "settled_backorder" integer null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_needs_attention" ON "dropship_purchase_order" ("needs_attention") WHERE needs_attention = true AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_billed_excess" ON "dropship_purchase_order" ("billed_excess") WHERE billed_excess IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_line_backordered_quantity" ON "dropship_purchase_order_line" ("backordered_quantity") WHERE backordered_quantity > 0 AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_dropship_purchase_order_line_backordered_quantity";`);

    this.addSql(`drop index if exists "IDX_dropship_purchase_order_billed_excess";`);
    this.addSql(`drop index if exists "IDX_dropship_purchase_order_needs_attention";`);
    this.addSql(`alter table if exists "dropship_purchase_order" drop column if exists "billed_excess", drop column if exists "settled_excess", drop column if exists "settled_backorder";`);
  }

}
