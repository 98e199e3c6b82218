import { Migration } from "@medusajs/framework/mikro-orm/migrations";

// The two updates and the deletion are added by hand: what older versions
// stored must fit the new constraints.
export class Migration20261128102404 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "dropship_distributor_order" drop constraint if exists "dropship_distributor_order_purchase_order_id_number_unique";`);
    this.addSql(`alter table if exists "dropship_purchase_order" add column if not exists "revoked_at" timestamptz null;`);
    this.addSql(`update "dropship_purchase_order" set "submitting_at" = "created_at" where "status" in ('submitting', 'unconfirmed') and "submitting_at" is null;`);
    this.addSql(`update "dropship_purchase_order" set "submitted_at" = coalesce("submitting_at", "created_at") where "status" in ('submitted', 'partially_shipped', 'shipped') and "submitted_at" is null;`);
    this.addSql(`alter table if exists "dropship_purchase_order" add constraint dropship_purchase_order_attempt_known check(status NOT IN ('submitting', 'unconfirmed') OR submitting_at IS NOT NULL);`);
    this.addSql(`alter table if exists "dropship_purchase_order" add constraint dropship_purchase_order_submission_known check(status NOT IN ('submitted', 'partially_shipped', 'shipped') OR submitted_at IS NOT NULL);`);

    this.addSql(`delete from "dropship_distributor_order" twin using "dropship_distributor_order" kept where twin."purchase_order_id" = kept."purchase_order_id" and twin."number" = kept."number" and twin."id" > kept."id";`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dropship_distributor_order_purchase_order_id_number_unique" ON "dropship_distributor_order" ("purchase_order_id", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "dropship_purchase_order_line" add column if not exists "revoked_quantity" integer not null default 0;`);
    this.addSql(`alter table if exists "dropship_purchase_order_line" add constraint dropship_purchase_order_line_revoked_fits check(revoked_quantity >= 0 AND revoked_quantity <= quantity);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "dropship_purchase_order" drop constraint if exists dropship_purchase_order_attempt_known;`);
    this.addSql(`alter table if exists "dropship_purchase_order" drop constraint if exists dropship_purchase_order_submission_known;`);
    this.addSql(`alter table if exists "dropship_purchase_order" drop column if exists "revoked_at";`);

    this.addSql(`drop index if exists "IDX_dropship_distributor_order_purchase_order_id_number_unique";`);

    this.addSql(`alter table if exists "dropship_purchase_order_line" drop constraint if exists dropship_purchase_order_line_revoked_fits;`);
    this.addSql(`alter table if exists "dropship_purchase_order_line" drop column if exists "revoked_quantity";`);
  }

}
