import { openUnits } from "../../purchase-order/tables/open-units"

/** Minutes without an answer after which a person should know. */
export const unconfirmedMinutes = 15

/** Something of a refused purchase order must still be bought. */
const isStillOpen = `exists (
  select 1 from dropship_purchase_order_line line
  join "order" shop_order on shop_order.id = po.order_id
    and shop_order.status <> 'canceled' and shop_order.deleted_at is null
  join order_item item on item.item_id = line.line_item_id
    and item.order_id = shop_order.id and item.version = shop_order.version
    and item.deleted_at is null
  where line.purchase_order_id = po.id and line.deleted_at is null
    and ${openUnits("line.line_item_id")} > 0
)`

const backordered = `(
  select purchase_order_id, sum(backordered_quantity)::int as units
  from dropship_purchase_order_line
  where backordered_quantity > 0 and deleted_at is null
  group by purchase_order_id
)`

/**
 * The last mail of a purchase order that failed, while the buyer still does
 * not know of its parcel and no person has said that it is dealt with since.
 */
const failedMail = `(
  select distinct on (failure.purchase_order_id)
    failure.purchase_order_id, failure.id, failure.message
  from dropship_purchase_order_event failure
  join dropship_shipment parcel
    on parcel.purchase_order_id = failure.purchase_order_id
    and parcel.id = failure.data ->> 'shipment_id'
    and parcel.emailed_at is null and parcel.deleted_at is null
  where failure.type = 'mail_failed' and failure.deleted_at is null
    and not exists (
      select 1 from dropship_purchase_order_event later
      where later.purchase_order_id = failure.purchase_order_id
        and later.at > failure.at and later.deleted_at is null
        and (
          later.type in ('mailed', 'mail_skipped')
          and later.data ->> 'shipment_id' = parcel.id
          or later.type = 'attention_settled'
          and later.data -> 'kinds' @> '["mail_failed"]'
        )
    )
  order by failure.purchase_order_id, failure.at desc
)`

/**
 * Kind and id of whatever waits. An occurrence is one refusal, one doubt, one
 * reason, one amount, one run, or the time since the last success: reasons may
 * name a time and so differ from look-up to look-up.
 */
const parts = [
  `select case when po.status in ('rejected', 'unconfirmed')
       then po.status else 'needs_attention' end as kind,
     po.id, po.distributor_id, po.id as purchase_order_id,
     po.attention_reason as reason, null::int as units,
     case when po.status in ('rejected', 'unconfirmed') then po.attempts::text
       else coalesce(po.attention_reason, '') end as occurrence
   from dropship_purchase_order po
   where po.needs_attention = true and po.deleted_at is null
     and (po.status <> 'rejected' or ${isStillOpen})`,

  `select 'unconfirmed', po.id, po.distributor_id, po.id, null, null,
     po.attempts::text
   from dropship_purchase_order po
   where po.status = 'unconfirmed' and po.deleted_at is null
     and po.needs_attention = false
     and po.submitting_at < now() - interval '${unconfirmedMinutes} minutes'`,

  `select 'backordered', po.id, po.distributor_id, po.id, null, waiting.units,
     waiting.units::text
   from ${backordered} waiting
   join dropship_purchase_order po on po.id = waiting.purchase_order_id
   where po.status in ('submitted', 'partially_shipped')
     and po.deleted_at is null
     and waiting.units > coalesce(po.settled_backorder, 0)`,

  `select 'billed_above_expected', po.id, po.distributor_id, po.id, null, null,
     po.billed_excess::text
   from dropship_purchase_order po
   where po.billed_excess is not null and po.deleted_at is null
     and po.billed_excess is distinct from po.settled_excess`,

  `select 'mail_failed', po.id, po.distributor_id, po.id, failed.message, null,
     failed.id
   from ${failedMail} failed
   join dropship_purchase_order po on po.id = failed.purchase_order_id
   where po.deleted_at is null`,

  `select 'feed_held', run.id, run.distributor_id, null, run.held_reason, null,
     run.id
   from dropship_feed_run run
   where run.status = 'held' and run.deleted_at is null`,

  `select 'feed_failed', run.id, run.distributor_id, null, run.error, null,
     run.id
   from dropship_distributor_account account
   cross join lateral (
     select id, distributor_id, status, error from dropship_feed_run
     where distributor_id = account.distributor_id and status <> 'running'
       and deleted_at is null
     order by created_at desc limit 1
   ) run
   where account.is_enabled and account.deleted_at is null
     and run.status = 'failed'`,

  `select 'connection_failing', account.distributor_id, account.distributor_id,
     null, account.last_error, null,
     coalesce(account.last_verified_at::text, '')
   from dropship_distributor_account account
   where account.is_enabled and account.last_error is not null
     and account.deleted_at is null`,
]

const waiting = `(${parts.join("\n union all ")}) waiting
  where (cast(:kind as text) is null or waiting.kind = :kind)
    and (cast(:distributor_id as text) is null
      or waiting.distributor_id = :distributor_id)
    and (cast(:ids as text[]) is null or waiting.id = any (:ids))`

/** Binds `kind`, `distributor_id` and `ids`, each null for any. */
export const countStatement = `select count(*)::int as count from ${waiting}`

/** What a purchase order's timeline says of a kind. */
const eventTypes = `case waiting.kind
  when 'rejected' then array['rejected']
  when 'unconfirmed' then array['unconfirmed']
  when 'backordered' then array['backordered']
  when 'billed_above_expected' then array['billed_above_expected']
  else array[]::text[] end`

/**
 * The same rows with all that a page shows, newest first; binds `limit` and
 * `offset` too.
 */
export const pageStatement = `
  select waiting.kind, waiting.id, po.order_id, po.order_display_id,
    waiting.purchase_order_id, po.po_number, waiting.distributor_id,
    po.distributor_name, waiting.reason, waiting.units,
    po.billed_excess as excess, po.total_cost as expected, po.currency_code,
    waiting.occurrence,
    coalesce(
      (select max(event.at) from dropship_purchase_order_event event
       where event.purchase_order_id = waiting.purchase_order_id
         and event.deleted_at is null
         and (event.message = waiting.reason
           or event.type = any (${eventTypes}))),
      po.updated_at,
      (select coalesce(run.finished_at, run.updated_at)
       from dropship_feed_run run where run.id = waiting.id),
      (select account.updated_at from dropship_distributor_account account
       where account.distributor_id = waiting.id)
    ) as since
  from (select * from ${waiting}) waiting
  left join dropship_purchase_order po on po.id = waiting.purchase_order_id
  order by since desc, waiting.kind, waiting.id
  limit cast(:limit as int) offset cast(:offset as int)`
