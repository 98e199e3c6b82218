import { openUnits } from "../../purchase-order/tables/open-units"

/** Orders that were placed earlier are not looked at any more. */
const lookBackDays = 90

/**
 * Lines with open units of the newest orders that may still be bought, with
 * what decides about the order's payment; binds `limit`, a number of orders.
 */
export const openLinesStatement = `
  with candidate as (
    select shop_order.id, shop_order.version, shop_order.currency_code, shop_order.status
    from "order" shop_order
    where shop_order.deleted_at is null and shop_order.canceled_at is null
      and shop_order.is_draft_order = false
      and shop_order.status not in ('canceled', 'draft', 'archived')
      and shop_order.created_at > now() - interval '${lookBackDays} days'
      and exists (
        select from order_item item
        where item.order_id = shop_order.id and item.version = shop_order.version
          and item.deleted_at is null and ${openUnits("item.item_id")} > 0
      )
    order by shop_order.created_at desc
    limit cast(:limit as int)
  )
  select candidate.id as order_id, candidate.currency_code, candidate.status,
    coalesce((summary.totals ->> 'current_order_total')::float8, 0) as total,
    coalesce((summary.totals ->> 'paid_total')::float8, 0) as paid,
    coalesce((summary.totals ->> 'refunded_total')::float8, 0) as refunded,
    coalesce((
      select sum(collection.authorized_amount)
      from order_payment_collection link
      join payment_collection collection on collection.id = link.payment_collection_id
        and collection.status <> 'canceled' and collection.deleted_at is null
      where link.order_id = candidate.id and link.deleted_at is null
    ), 0)::float8 as authorized,
    line.variant_id, line.is_tax_inclusive, line.unit_price::float8 as unit_price,
    coalesce((
      select sum(tax.rate) from order_line_item_tax_line tax
      where tax.item_id = line.line_item_id and tax.deleted_at is null
    ), 0)::float8 as tax_rate
  from candidate
  left join order_summary summary on summary.order_id = candidate.id
    and summary.version = candidate.version and summary.deleted_at is null
  join order_item item on item.order_id = candidate.id
    and item.version = candidate.version and item.deleted_at is null
  join lateral (
    select bought.id as line_item_id, bought.variant_id, bought.is_tax_inclusive,
      coalesce(item.unit_price, bought.unit_price) as unit_price
    from order_line_item bought
    where bought.id = item.item_id and bought.variant_id is not null
      and bought.deleted_at is null
  ) line on true
  where ${openUnits("item.item_id")} > 0`
