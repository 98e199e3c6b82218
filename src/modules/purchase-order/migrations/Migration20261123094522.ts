import { Migration } from "@medusajs/framework/mikro-orm/migrations";

// Money is "double precision", not the generated "real": cents of large amounts
// must survive.
export class Migration20261123094522 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "dropship_shipment" drop constraint if exists "dropship_shipment_purchase_order_id_parcel_key_unique";`);
    this.addSql(`alter table if exists "dropship_purchase_order" drop constraint if exists "dropship_purchase_order_po_number_unique";`);
    this.addSql(`create table if not exists "dropship_purchase_order" ("id" text not null, "po_number" text not null, "order_id" text not null, "order_display_id" integer not null, "distributor_id" text not null, "distributor_name" text not null, "status" text check ("status" in ('pending', 'submitting', 'unconfirmed', 'submitted', 'partially_shipped', 'shipped', 'rejected', 'canceled')) not null default 'pending', "needs_attention" boolean not null default false, "attention_reason" text null, "ship_to" jsonb not null, "ship_method" text not null, "allow_split" boolean not null, "allow_backorder" boolean not null, "stock_location_id" text not null, "moved_reservations" jsonb not null default '[]', "currency_code" text not null, "item_cost" double precision null, "dropship_fee" double precision not null, "freight_cost" double precision null, "total_cost" double precision null, "created_by" text not null, "submitting_at" timestamptz null, "was_unconfirmed" boolean not null default false, "attempts" integer not null default 0, "submitted_at" timestamptz null, "last_synced_at" timestamptz null, "next_sync_at" timestamptz null, "lookup_count" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_purchase_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_po_number_unique" ON "dropship_purchase_order" ("po_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_deleted_at" ON "dropship_purchase_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_order_id" ON "dropship_purchase_order" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_status_next_sync_at" ON "dropship_purchase_order" ("status", "next_sync_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_distributor_id_created_at" ON "dropship_purchase_order" ("distributor_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_shipment" ("id" text not null, "parcel_key" text not null, "tracking_number" text not null, "tracking_url" text null, "carrier" text not null, "warehouse" text null, "shipped_at" timestamptz null, "fulfillment_id" text null, "registered_at" timestamptz null, "emailed_at" timestamptz null, "purchase_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_shipment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_shipment_purchase_order_id" ON "dropship_shipment" ("purchase_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_shipment_deleted_at" ON "dropship_shipment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dropship_shipment_purchase_order_id_parcel_key_unique" ON "dropship_shipment" ("purchase_order_id", "parcel_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_shipment_tracking_number" ON "dropship_shipment" ("tracking_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_shipment_fulfillment_id" ON "dropship_shipment" ("fulfillment_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_shipment_line" ("id" text not null, "line_id" text not null, "quantity" integer not null, "shipment_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_shipment_line_pkey" primary key ("id"), constraint dropship_shipment_line_check check (quantity > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_shipment_line_shipment_id" ON "dropship_shipment_line" ("shipment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_shipment_line_deleted_at" ON "dropship_shipment_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_distributor_order" ("id" text not null, "number" text not null, "warehouse" text null, "status" text not null, "freight" double precision null, "total" double precision null, "invoice_number" text null, "purchase_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_distributor_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_distributor_order_purchase_order_id" ON "dropship_distributor_order" ("purchase_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_distributor_order_deleted_at" ON "dropship_distributor_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_distributor_order_number" ON "dropship_distributor_order" ("number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_purchase_order_event" ("id" text not null, "at" timestamptz not null, "type" text not null, "actor" text not null, "message" text not null, "data" jsonb not null default '{}', "purchase_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_purchase_order_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_event_purchase_order_id" ON "dropship_purchase_order_event" ("purchase_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_event_deleted_at" ON "dropship_purchase_order_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dropship_purchase_order_line" ("id" text not null, "line_item_id" text not null, "variant_id" text null, "sku" text not null, "title" text not null, "warehouse" text null, "quantity" integer not null, "shipped_quantity" integer not null default 0, "backordered_quantity" integer not null default 0, "canceled_quantity" integer not null default 0, "unit_cost" double precision null, "purchase_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dropship_purchase_order_line_pkey" primary key ("id"), constraint dropship_purchase_order_line_quantity_positive check (quantity > 0), constraint dropship_purchase_order_line_quantities_fit check (shipped_quantity >= 0 AND canceled_quantity >= 0 AND shipped_quantity + canceled_quantity <= quantity));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_line_purchase_order_id" ON "dropship_purchase_order_line" ("purchase_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_line_deleted_at" ON "dropship_purchase_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_line_line_item_id" ON "dropship_purchase_order_line" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dropship_purchase_order_line_variant_id" ON "dropship_purchase_order_line" ("variant_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "dropship_shipment" add constraint "dropship_shipment_purchase_order_id_foreign" foreign key ("purchase_order_id") references "dropship_purchase_order" ("id") on update cascade;`);

    this.addSql(`alter table if exists "dropship_shipment_line" add constraint "dropship_shipment_line_shipment_id_foreign" foreign key ("shipment_id") references "dropship_shipment" ("id") on update cascade;`);

    this.addSql(`alter table if exists "dropship_distributor_order" add constraint "dropship_distributor_order_purchase_order_id_foreign" foreign key ("purchase_order_id") references "dropship_purchase_order" ("id") on update cascade;`);

    this.addSql(`alter table if exists "dropship_purchase_order_event" add constraint "dropship_purchase_order_event_purchase_order_id_foreign" foreign key ("purchase_order_id") references "dropship_purchase_order" ("id") on update cascade;`);

    this.addSql(`alter table if exists "dropship_purchase_order_line" add constraint "dropship_purchase_order_line_purchase_order_id_foreign" foreign key ("purchase_order_id") references "dropship_purchase_order" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "dropship_shipment" drop constraint if exists "dropship_shipment_purchase_order_id_foreign";`);

    this.addSql(`alter table if exists "dropship_distributor_order" drop constraint if exists "dropship_distributor_order_purchase_order_id_foreign";`);

    this.addSql(`alter table if exists "dropship_purchase_order_event" drop constraint if exists "dropship_purchase_order_event_purchase_order_id_foreign";`);

    this.addSql(`alter table if exists "dropship_purchase_order_line" drop constraint if exists "dropship_purchase_order_line_purchase_order_id_foreign";`);

    this.addSql(`alter table if exists "dropship_shipment_line" drop constraint if exists "dropship_shipment_line_shipment_id_foreign";`);

    this.addSql(`drop table if exists "dropship_purchase_order" cascade;`);

    this.addSql(`drop table if exists "dropship_shipment" cascade;`);

    this.addSql(`drop table if exists "dropship_shipment_line" cascade;`);

    this.addSql(`drop table if exists "dropship_distributor_order" cascade;`);

    this.addSql(`drop table if exists "dropship_purchase_order_event" cascade;`);

    this.addSql(`drop table if exists "dropship_purchase_order_line" cascade;`);
  }

}
