import { openUnits } from "../../../purchase-order/tables/open-units"

/** Columns by which orders are listed. */
const columns = {
  placed_at: "shop_order.created_at",
  display_id: "shop_order.display_id",
} as const
export type CandidateOrder = keyof typeof columns | `-${keyof typeof columns}`

/** A line that distributors carry and of which something is still open. */
const openLine = (more = "") => `exists (
  select 1 from order_item item
  join order_line_item line on line.id = item.item_id and line.deleted_at is null
  join dropship_item_match match on match.variant_id = line.variant_id
    and not match.is_blocked and match.deleted_at is null
  ${more}
  where item.order_id = shop_order.id and item.version = shop_order.version
    and item.deleted_at is null and line.requires_shipping
    and item.quantity > item.fulfilled_quantity
    and ${openUnits("line.id")} > 0
)`

/** Somewhere, whatever the rules say of it. */
const isInStock = openLine(`
  join dropship_distributor_item stocked
    on stocked.distributor_id = match.distributor_id and stocked.sku = match.sku
    and stocked.units > 0 and stocked.deleted_at is null
  join dropship_distributor_account account
    on account.distributor_id = stocked.distributor_id
    and account.is_enabled and account.deleted_at is null`)

const amountOf = (name: string) =>
  `coalesce((summary.totals ->> '${name}')::numeric, 0)`
const total = amountOf("current_order_total")
const captured = `(${amountOf("paid_total")} - ${amountOf("refunded_total")})`

/** As `domain/order-gate.ts` has it. */
const isPaid = `(
  :payment = 'none' or ${total} <= 0 or ${captured} >= ${total} - 0.005
  or :payment = 'authorized' and (
    select coalesce(sum(collection.authorized_amount), 0)
    from order_payment_collection linked
    join payment_collection collection
      on collection.id = linked.payment_collection_id
      and collection.status <> 'canceled' and collection.deleted_at is null
    where linked.order_id = shop_order.id and linked.deleted_at is null
  ) >= ${total} - 0.005
)`

const isRefunded = `(
  ${amountOf("refunded_total")} > 0
  and ${amountOf("refunded_total")} >= ${amountOf("paid_total")} - 0.005
)`

/** Number of the order, words of its buyer, or a SKU. */
const isFound = `(
  :q::text is null
  or shop_order.display_id::text = ltrim(:q, '#')
  or shop_order.email ilike :pattern
  or exists (
    select 1 from order_address address
    where address.id = shop_order.shipping_address_id
      and concat_ws(' ', address.first_name, address.last_name, address.company) ilike :pattern
  )
  or exists (
    select 1 from order_item item
    join order_line_item line on line.id = item.item_id
    where item.order_id = shop_order.id and item.version = shop_order.version
      and line.variant_sku ilike :pattern
  )
)`

/** Paid, and in stock somewhere: all that can be told without planning. */
const mayBeReady = `(${isPaid} and ${isInStock})`

/**
 * One page of the open orders that distributors could supply, and how many
 * there are. Whether an order is ready takes a plan; `state` narrows by what
 * can be told without one.
 */
export function candidateStatement(order: CandidateOrder): string {
  const column = columns[order.replace("-", "") as keyof typeof columns]
  const direction = order.startsWith("-") ? "desc" : "asc"
  return `with candidate as materialized (
    select shop_order.id, row_number() over (order by ${column} ${direction}, shop_order.id ${direction}) as place
    from "order" shop_order
    left join order_summary summary on summary.order_id = shop_order.id
      and summary.version = shop_order.version and summary.deleted_at is null
    where shop_order.deleted_at is null and shop_order.canceled_at is null
      and shop_order.status not in ('canceled', 'draft', 'archived')
      and not ${isRefunded}
      and ${openLine()}
      and (:state::text is null or (:state = 'ready') = ${mayBeReady})
      and ${isFound}
  )
  select (select count(*)::int from candidate) as count,
    array(select id from candidate order by place limit :limit::int offset :offset::int) as ids`
}

/**
 * Ids of what automatic mode looks at, oldest first: what is paid, old enough,
 * in stock somewhere, and has never had a purchase order.
 */
export const automaticStatement = `
  select shop_order.id from "order" shop_order
  left join order_summary summary on summary.order_id = shop_order.id
    and summary.version = shop_order.version and summary.deleted_at is null
  where shop_order.deleted_at is null and shop_order.canceled_at is null
    and shop_order.status not in ('canceled', 'draft', 'archived')
    and shop_order.created_at <= :placed_before::timestamptz
    and coalesce(shop_order.metadata ->> 'dropship_hold', '') <> 'true'
    and not ${isRefunded} and ${mayBeReady}
    and not exists (
      select 1 from dropship_purchase_order placed
      where placed.order_id = shop_order.id and placed.deleted_at is null
    )
  order by shop_order.created_at, shop_order.id limit :limit::int`
