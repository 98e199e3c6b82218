import { position } from "../row-position"
import { stageTables } from "../stage-columns"
import { stockSeenAt } from "./stock-seen-at"

/** What the statements about a staged stock run are given. */
export interface StockRun {
  run_id: string
  distributor_id: string
  /** When the distributor counted what the files tell. */
  stock_seen_at: Date
  /**
   * A person pulled it, and takes whole files as they are; else what is known
   * of an item from a later time stays.
   */
  is_manual: boolean
}

/** SQL: one row for each SKU that a run staged; an update wins. */
const told = `
  select coalesce(newer.sku, whole.sku) as sku,
    coalesce(newer.quantities, whole.quantities) as quantities,
    coalesce(newer.units, whole.units, 0) as units,
    newer.sku is not null as is_update
  from (
    select sku, quantities, units from ${stageTables.quantity} where run_id = :run_id
  ) whole
  full join (
    select distinct on (staged.sku) staged.sku, staged.quantities, staged.units
    from ${stageTables.update} staged where staged.run_id = :run_id
    order by staged.sku, ${position("staged")} desc
  ) newer on newer.sku = whole.sku`

/**
 * SQL of the items that a run names, as they are stored and as it leaves them.
 * An item's own later figure is kept: an update is never taken over it.
 */
export const namedItems = `
  select named.*,
    case when named.is_kept then named.known_quantities else named.told_quantities end as quantities,
    case when named.is_kept then named.units_before else named.told_units end as units_after
  from (
    select item.id, item.sku, item.title, item.units as units_before, item.quantities as known_quantities,
      told.quantities as told_quantities, told.units as told_units, ${stockSeenAt} as known_seen_at,
      ${stockSeenAt} > :stock_seen_at and (told.is_update or not :is_manual) as is_kept
    from (${told}) told
    join dropship_distributor_item item on item.distributor_id = :distributor_id and item.sku = told.sku and item.deleted_at is null
    left join dropship_feed_snapshot snapshot on snapshot.distributor_id = item.distributor_id
  ) named`
