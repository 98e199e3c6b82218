/** In `FeedRun.figures`: what a distributor had when a run was applied. */
const countFigures = `
  select jsonb_build_object(
    'items', count(*),
    'items_in_stock', count(*) filter (where item.units > 0),
    'units', coalesce(sum(item.units), 0)
  )
  from dropship_distributor_item item
  where item.distributor_id = run.distributor_id
    and (item.last_seen_at is null or item.quantities <> '{}')`

/**
 * SQL of the figures of `run`, a row of `dropship_feed_run` whose merge is
 * done. A run that changed nothing has those of the run that ended before it,
 * unless that one left none; so an unchanged feed reads no item.
 */
export const figuresOfRun = `coalesce(
  case when run.rows_created + run.rows_updated + run.rows_removed = 0 then (
    select earlier.figures from dropship_feed_run earlier
    where earlier.distributor_id = run.distributor_id and earlier.finished_at is not null
    order by earlier.finished_at desc limit 1
  ) end,
  (${countFigures})
)`
