import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the models can't say: items are searched by a UPC that is no GTIN. */
export class Migration20261128141500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_dropship_distributor_item_wrong_upc" on "dropship_distributor_item" ("upc") where "gtin" is null and "upc" is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop index if exists "IDX_dropship_distributor_item_wrong_upc";`
    )
  }
}
