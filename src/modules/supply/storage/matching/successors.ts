import { ranks } from "./judge"

/** How many times in a row a successor may be replaced itself. */
const longestChain = 5

/** A subquery, not a join: an index look-up for each of the few rows. */
const itemOf = (condition: string) =>
  `(select item from dropship_distributor_item item where ${condition} and item.deleted_at is null limit 1) as item`

/** What a step of the chain carries on, of the item that was looked up. */
const carried = `(step.item).sku, (step.item).unit_key, (step.item).superseded_by, (step.item).superseded_key`

/**
 * CTE `chain`: from items that are taken, by us or a person, to those that
 * replace them; depth 0 is the start. A person's block ends a chain, so does
 * another unit, and where several SKUs differ in punctuation alone only the
 * one that is written alike is followed. A loop ends where it began.
 */
export const chain = `
  chain as (
    select variant_id, distributor_id, sku, unit_key, superseded_by, superseded_key,
      cast(null as text) as supersedes, cast(null as text) as obstacle, 0 as depth, array[sku] as path
    from (
      select variant_id, distributor_id, sku, unit_key, superseded_by, superseded_key from taken
      union all
      select step.variant_id, step.distributor_id, ${carried}
      from (
        select decided.variant_id, decided.distributor_id,
          ${itemOf("item.distributor_id = decided.distributor_id and item.sku = decided.sku")}
        from decided where not decided.is_blocked offset 0
      ) step where (step.item).sku is not null
    ) start
    where superseded_key is not null
    union all
    select step.variant_id, step.distributor_id, ${carried}, step.former_sku,
      case when coalesce((step.item).unit_key, 'each') <> coalesce(step.former_unit, 'each') then 'unit_differs' end,
      step.depth + 1, step.path || (step.item).sku
    from (
      select chain.variant_id, chain.distributor_id, chain.sku as former_sku, chain.unit_key as former_unit, chain.depth, chain.path,
        ${itemOf(`item.distributor_id = chain.distributor_id and item.sku_key = chain.superseded_key
          and (item.sku = chain.superseded_by or not exists (
            select from dropship_distributor_item alike
            where alike.distributor_id = item.distributor_id and alike.sku_key = item.sku_key
              and alike.sku <> item.sku and alike.deleted_at is null))`)}
      from chain
      where chain.superseded_key is not null and chain.obstacle is null and chain.depth < ${longestChain}
      offset 0
    ) step
    where (step.item).sku <> all (step.path) and not exists (
      select from decided where decided.is_blocked and decided.variant_id = step.variant_id
        and decided.distributor_id = step.distributor_id and decided.sku = (step.item).sku)
  )`

/** Successors to take; the shortest way to one tells what it replaces. */
export const successors = `
  select distinct on (variant_id, distributor_id, sku) variant_id, distributor_id, sku, 'superseded' as matched_by, supersedes
  from chain
  where depth > 0 and obstacle is null and not exists (
    select from taken where taken.variant_id = chain.variant_id
      and taken.distributor_id = chain.distributor_id and taken.sku = chain.sku)
  order by variant_id, distributor_id, sku, depth, supersedes`

/** Successors that were not taken, as candidates. */
export const refusedSuccessors = `
  select variant_id, distributor_id, sku, obstacle, 'superseded' as key, 1 as sharers, ${ranks.superseded} as rank
  from chain where obstacle is not null`
