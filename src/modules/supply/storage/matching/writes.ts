import { inScope, type VariantScope } from "./variants-in-scope"

const newId = (prefix: string) =>
  `'${prefix}_' || replace(cast(gen_random_uuid() as text), '-', '')`

/** CTEs `removed` and `written`: pairs whose matches changed. */
export const writeMatches = ({ concerns }: VariantScope) => `
  removed as (
    delete from dropship_item_match known
    where known.matched_by <> 'manual' and not known.is_blocked
      and ${inScope("known.distributor_id")} and ${concerns("known.variant_id")}
      and not exists (
        select from wanted where wanted.variant_id = known.variant_id
          and wanted.distributor_id = known.distributor_id and wanted.sku = known.sku)
    returning known.variant_id, known.distributor_id
  ),
  written as (
    insert into dropship_item_match as known (id, variant_id, distributor_id, sku, matched_by, supersedes)
    select ${newId("dmatch")}, wanted.variant_id, wanted.distributor_id, wanted.sku, wanted.matched_by, wanted.supersedes
    from wanted
    left join dropship_item_match same on same.variant_id = wanted.variant_id
      and same.distributor_id = wanted.distributor_id and same.sku = wanted.sku and same.deleted_at is null
    where same.id is null
      or (same.matched_by, same.supersedes) is distinct from (wanted.matched_by, wanted.supersedes)
    on conflict (variant_id, distributor_id, sku) where deleted_at is null do update
    set matched_by = excluded.matched_by, supersedes = excluded.supersedes, updated_at = now()
    where known.matched_by <> 'manual' and not known.is_blocked
      and (known.matched_by, known.supersedes) is distinct from (excluded.matched_by, excluded.supersedes)
    returning known.variant_id, known.distributor_id
  )`

/** CTEs that bring the stored candidates in line with `refused`. */
export const writeCandidates = ({ concerns }: VariantScope) => `
  settled as (
    delete from dropship_match_candidate known
    where ${inScope("known.distributor_id")} and ${concerns("known.variant_id")}
      and not exists (
        select from refused where refused.variant_id = known.variant_id
          and refused.distributor_id = known.distributor_id and refused.sku = known.sku)
  ),
  noted as (
    insert into dropship_match_candidate as known (id, variant_id, distributor_id, sku, obstacle, key, sharers)
    select ${newId("dcand")}, variant_id, distributor_id, sku, obstacle, key, sharers from refused
    on conflict (variant_id, distributor_id, sku) where deleted_at is null do update
    set obstacle = excluded.obstacle, key = excluded.key, sharers = excluded.sharers, updated_at = now()
    where (known.obstacle, known.key, known.sharers) is distinct from (excluded.obstacle, excluded.key, excluded.sharers)
  )`
