import { fillAfterDays, trackingBuckets } from "../../../schemas/overview"

/** Purchase orders that a distributor has, sent within `:days`. */
const sent = `po.deleted_at is null
  and po.status in ('submitted', 'partially_shipped', 'shipped')
  and po.submitted_at > now() - make_interval(days => cast(:days as int))`

/** How many there are of each status. */
export const statusStatement = `
  select status, count(*)::int as purchase_orders
  from dropship_purchase_order where deleted_at is null group by status`

/**
 * By distributor, currency and day (UTC): what is spent, and what the buyers
 * pay for it, without tax. Spent is what is billed once each of the
 * distributor's orders has a total, and what is expected until then: some bill
 * their drop-ship fee as freight, so the two must not be added. Units that were
 * canceled count nowhere; a purchase order with an unknown cost is counted and
 * nothing else.
 */
export const moneyStatement = `
  with bought as (
    select po.distributor_id, po.distributor_name, po.currency_code,
      to_char(po.submitted_at at time zone 'UTC', 'YYYY-MM-DD') as day,
      coalesce(bill.total, sum(line.unit_cost * (line.quantity - line.canceled_quantity))
        + po.dropship_fee) as spend,
      sum(coalesce(price.unit_price, 0) * (line.quantity - line.canceled_quantity)) as revenue,
      bill.total is null and bool_or(line.unit_cost is null) as is_unknown
    from dropship_purchase_order po
    cross join lateral (
      select case when count(*) = count(placed.total) then sum(placed.total) end as total
      from dropship_distributor_order placed
      where placed.purchase_order_id = po.id and placed.deleted_at is null
    ) bill
    join dropship_purchase_order_line line on line.purchase_order_id = po.id
      and line.deleted_at is null
    left join lateral (
      select case when sold.is_tax_inclusive
        then round(kept.unit_price / (1 + coalesce((
          select sum(tax.rate) from order_line_item_tax_line tax
          where tax.item_id = sold.id and tax.deleted_at is null
        ), 0) / 100), 2)
        else kept.unit_price end::float8 as unit_price
      from order_line_item sold
      join lateral (
        select coalesce((
          select item.unit_price from order_item item
          where item.item_id = sold.id and item.deleted_at is null
          order by item.version desc limit 1
        ), sold.unit_price) as unit_price
      ) kept on true
      where sold.id = line.line_item_id
    ) price on true
    where ${sent}
    group by po.id, bill.total
  )
  select distributor_id, max(distributor_name) as distributor_name, currency_code, day,
    coalesce(sum(spend) filter (where not is_unknown), 0) as spend,
    coalesce(sum(revenue) filter (where not is_unknown), 0) as revenue,
    count(*)::int as purchase_orders,
    (count(*) filter (where is_unknown))::int as cost_unknown
  from bought group by distributor_id, currency_code, day`

/** By distributor: how long the first parcel took, where one is known. */
export const trackingStatement = `
  select distributor_id, max(distributor_name) as distributor_name,
    percentile_cont(0.5) within group (order by hours) as median_hours,
    array_agg(bucket) as buckets
  from (
    select distributor_id, distributor_name, hours,
      width_bucket(hours, array[${trackingBuckets.join(", ")}]::float8[]) as bucket
    from (
      select po.distributor_id, po.distributor_name,
        greatest(0, extract(epoch from min(parcel.created_at) - po.submitted_at) / 3600)::float8 as hours
      from dropship_purchase_order po
      join dropship_shipment parcel on parcel.purchase_order_id = po.id
        and parcel.deleted_at is null
      where ${sent}
      group by po.id
    ) first_parcel
  ) placed
  group by distributor_id`

/**
 * By distributor: units that should have left by now, and those that did.
 * What was canceled on our side, or never sent, is not the distributor's fault;
 * what it refused is.
 */
export const fillStatement = `
  select po.distributor_id, max(po.distributor_name) as distributor_name,
    sum(line.quantity - least(line.revoked_quantity, line.quantity - line.shipped_quantity))::int as ordered,
    sum(line.shipped_quantity)::int as shipped
  from dropship_purchase_order po
  join dropship_purchase_order_line line on line.purchase_order_id = po.id
    and line.deleted_at is null
  where po.deleted_at is null
    and po.created_at > now() - make_interval(days => cast(:days as int))
    and po.created_at < now() - interval '${fillAfterDays} days'
    and (po.status = 'rejected' or po.submitted_at is not null)
  group by po.distributor_id`
