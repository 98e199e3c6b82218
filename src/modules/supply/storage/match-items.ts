import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { joinWholeTables } from "./join-whole-tables"

/** What to match; an absent or null field means all. */
export interface MatchScope {
  distributor_id?: string | null
  variant_ids?: readonly string[] | null
}

/** A pair that was added, changed or removed. */
export interface MatchChange {
  variant_id: string
  distributor_id: string
}

/**
 * Matches variants to items, in one statement. The first of these that finds
 * something decides, for each variant and distributor:
 *
 * 1. SKU, letters and digits alone; where several share those, only one that is
 *    written alike
 * 2. GTIN, when one item of the distributor has it
 * 3. brand and maker's number, when one item and one variant have them
 *
 * Never a guess: what is ambiguous stays unmatched, and where both sides have a
 * GTIN and they differ, neither SKU nor maker's number counts. A person's
 * decisions (manual and blocked pairs) stay.
 *
 * `deleted_at is null` is said everywhere, because the indexes are made for it.
 *
 * @returns what changed, for publishing
 */
export async function matchItems(
  knex: Knex,
  scope: MatchScope
): Promise<MatchChange[]> {
  const bindings = {
    distributor_id: scope.distributor_id ?? null,
    variant_ids: scope.variant_ids ? [...scope.variant_ids] : null,
  }
  return knex.transaction(async (transaction) => {
    if (!scope.variant_ids) {
      await transaction.raw(
        "analyze dropship_distributor_item, dropship_variant_key"
      )
      await joinWholeTables(transaction)
    }
    const { rows } = await transaction.raw<{ rows: MatchChange[] }>(
      scope.variant_ids ? matchSome : matchAll,
      bindings
    )
    return rows
  })
}

const inScope = (column: string) =>
  `(cast(:distributor_id as text) is null or ${column} = :distributor_id)`

const contradicted = `(item.gtin is not null and cardinality(variant.gtins) > 0 and item.gtin <> all (variant.gtins))`

const allVariants = `select * from dropship_variant_key where deleted_at is null`

/** Also those with the same key: they may become, or cease to be, ambiguous. */
const someVariants = `
  with given as (select * from dropship_variant_key where variant_id = any (:variant_ids) and deleted_at is null)
  select * from given
  union select variant.* from given join dropship_variant_key variant
    on variant.sku_key = given.sku_key and variant.deleted_at is null
  union select variant.* from given join dropship_variant_key variant
    on variant.brand_key = given.brand_key and variant.mpn_key = given.mpn_key and variant.deleted_at is null`

const bySku = `
  select variant.variant_id, item.distributor_id, item.sku, 'sku' as matched_by, 1 as rank
  from scoped variant
  join dropship_distributor_item item on item.sku_key = variant.sku_key and item.deleted_at is null
  where ${inScope("item.distributor_id")} and not ${contradicted} and (
    item.sku = variant.sku or (
      (select count(*) from dropship_distributor_item other where other.sku_key = item.sku_key and other.distributor_id = item.distributor_id and other.deleted_at is null) = 1
      and (select count(*) from dropship_variant_key other where other.sku_key = variant.sku_key and other.deleted_at is null) = 1))`

const byGtin = `
  select variant_id, distributor_id, min(sku) as sku, 'upc' as matched_by, 2 as rank
  from (
    select variant.variant_id, item.distributor_id, item.sku
    from scoped variant
    cross join unnest(variant.gtins) as known(gtin)
    join dropship_distributor_item item on item.gtin = known.gtin and item.deleted_at is null
    where ${inScope("item.distributor_id")}
  ) found
  group by variant_id, distributor_id having count(distinct sku) = 1`

const byMaker = `
  select variant.variant_id, item.distributor_id, item.sku, 'brand_mpn' as matched_by, 3 as rank
  from scoped variant
  join dropship_distributor_item item on item.brand_key = variant.brand_key and item.mpn_key = variant.mpn_key and item.deleted_at is null
  where ${inScope("item.distributor_id")} and not ${contradicted}
    and (select count(*) from dropship_distributor_item other
      where other.brand_key = item.brand_key and other.mpn_key = item.mpn_key and other.distributor_id = item.distributor_id and other.deleted_at is null) = 1
    and (select count(*) from dropship_variant_key other
      where other.brand_key = variant.brand_key and other.mpn_key = variant.mpn_key and other.deleted_at is null) = 1`

const statement = (variants: string, concerned: string) => `
  with scoped as materialized (${variants}),
  candidate as (${bySku} union all ${byGtin} union all ${byMaker}),
  permitted as (
    select candidate.*, min(rank) over (partition by variant_id, distributor_id) as best
    from candidate
    where not exists (
      select from dropship_item_match blocked
      where blocked.is_blocked and blocked.variant_id = candidate.variant_id
        and blocked.distributor_id = candidate.distributor_id and blocked.sku = candidate.sku and blocked.deleted_at is null)
  ),
  wanted as materialized (select variant_id, distributor_id, sku, matched_by from permitted where rank = best),
  removed as (
    delete from dropship_item_match known
    where known.matched_by <> 'manual' and not known.is_blocked and ${inScope("known.distributor_id")}
      and ${concerned}
      and not exists (
        select from wanted where wanted.variant_id = known.variant_id
          and wanted.distributor_id = known.distributor_id and wanted.sku = known.sku)
    returning known.variant_id, known.distributor_id
  ),
  written as (
    insert into dropship_item_match as known (id, variant_id, distributor_id, sku, matched_by)
    select 'dmatch_' || replace(gen_random_uuid()::text, '-', ''), variant_id, distributor_id, sku, matched_by from wanted
    on conflict (variant_id, distributor_id, sku) where deleted_at is null do update
    set matched_by = excluded.matched_by, updated_at = now()
    where known.matched_by not in ('manual', excluded.matched_by) and not known.is_blocked
    returning known.variant_id, known.distributor_id
  )
  select variant_id, distributor_id from removed union select variant_id, distributor_id from written`

const matchAll = statement(allVariants, "true")

const matchSome = statement(
  someVariants,
  "(known.variant_id = any (:variant_ids) or known.variant_id in (select variant_id from scoped))"
)
