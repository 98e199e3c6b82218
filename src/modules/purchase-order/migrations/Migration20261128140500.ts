import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the models can't say: the indexes of the search for purchase orders.
 * Their expressions are those of `search-text.ts`.
 */
const key = (column: string) =>
  `(upper(regexp_replace("${column}", '[^A-Za-z0-9]', '', 'g'))) text_pattern_ops`

const notDeleted = `where "deleted_at" is null`

const indexes = [
  ["dropship_purchase_order", "po_number_key", `(${key("po_number")})`],
  ["dropship_distributor_order", "number_key", `(${key("number")})`],
  ["dropship_shipment", "tracking_number_key", `(${key("tracking_number")})`],
  ["dropship_purchase_order_line", "sku_key", `(${key("sku")})`],
  ["dropship_purchase_order", "order_display_id", `("order_display_id")`],
  // The list's own order, and its count by filters.
  ["dropship_purchase_order", "list", `("created_at", "id") ${notDeleted}`],
  [
    "dropship_purchase_order",
    "list_filters",
    `("status", "distributor_id", "created_at", "id") ${notDeleted}`,
  ],
  [
    "dropship_purchase_order",
    "buyer_email",
    `((lower("ship_to"->>'email')) text_pattern_ops)`,
  ],
  [
    "dropship_purchase_order",
    "buyer_words",
    `using gin (to_tsvector('simple'::regconfig, translate(coalesce("ship_to"->>'name', '') || ' ' || coalesce("ship_to"->>'email', ''), '@.+_-', '     ')))`,
  ],
] as const

export class Migration20261128140500 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, on] of indexes) {
      this.addSql(
        `create index if not exists "IDX_${table}_${name}" on "${table}" ${on};`
      )
    }
  }

  override async down(): Promise<void> {
    for (const [table, name] of indexes) {
      this.addSql(`drop index if exists "IDX_${table}_${name}";`)
    }
  }
}
