import type { VariantScope } from "./variants-in-scope"

/**
 * Statement: stores each variant's state, so that listing by it is a plain
 * read. Open is a distributor where several items or variants are in question
 * and none is taken; what only differs in GTIN or unit is open while nothing
 * at all is taken.
 */
export const writeStates = ({ scoped, concerns }: VariantScope) => `
  with scoped as ${scoped},
  matched as materialized (
    select distinct known.variant_id, known.distributor_id from dropship_item_match known
    where not known.is_blocked and known.deleted_at is null and ${concerns("known.variant_id")}
  ),
  doubt as materialized (
    select candidate.variant_id,
      bool_or(candidate.obstacle in ('several_items', 'several_variants') and matched.variant_id is null) as is_open
    from dropship_match_candidate candidate
    left join matched on matched.variant_id = candidate.variant_id and matched.distributor_id = candidate.distributor_id
    where candidate.deleted_at is null and ${concerns("candidate.variant_id")}
    group by candidate.variant_id
  ),
  judged as materialized (
    select variant.variant_id, case
      when doubt.is_open then 'ambiguous'
      when owned.variant_id is not null then 'matched'
      when doubt.variant_id is not null then 'ambiguous'
      else 'unmatched' end as state
    from scoped variant
    left join (select distinct variant_id from matched) owned on owned.variant_id = variant.variant_id
    left join doubt on doubt.variant_id = variant.variant_id
  ),
  gone as (
    delete from dropship_variant_state known
    where ${concerns("known.variant_id")} and not exists (select from judged where judged.variant_id = known.variant_id)
  )
  insert into dropship_variant_state as stored (variant_id, state)
  select judged.variant_id, judged.state from judged
  left join dropship_variant_state known on known.variant_id = judged.variant_id
  where known.state is distinct from judged.state
  on conflict (variant_id) do update set state = excluded.state, updated_at = now()`
