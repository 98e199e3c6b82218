import { refusedSuccessors, successors } from "./successors"
import { inScope, type VariantScope } from "./variants-in-scope"

/** CTE `decided`: what persons said; it wins, and is never changed here. */
export const decided = ({ concerns }: VariantScope) => `
  decided as materialized (
    select known.variant_id, known.distributor_id, known.sku, known.is_blocked
    from dropship_item_match known
    where (known.matched_by = 'manual' or known.is_blocked) and known.deleted_at is null
      and ${inScope("known.distributor_id")} and ${concerns("known.variant_id")}
  )`

/** CTE `taken`: what the first key that found the one item found. */
export const taken = `
  judged as materialized (
    select * from sku_judged union all select * from upc_judged union all select * from brand_mpn_judged
  ),
  best as materialized (
    select variant_id, distributor_id, min(rank) as rank from judged where obstacle is null group by variant_id, distributor_id
  ),
  taken as materialized (
    select judged.* from judged
    join best on best.variant_id = judged.variant_id and best.distributor_id = judged.distributor_id and best.rank = judged.rank
    where judged.obstacle is null
  )`

/** CTE `wanted`: the matches as they shall be, without persons' decisions. */
export const wanted = `
  wanted as materialized (
    select variant_id, distributor_id, sku, key as matched_by, cast(null as text) as supersedes from taken
    union all select * from (${successors}) successor
  )`

/**
 * CTE `refused`: the candidates, under the first key that found them. Keys
 * after the one that decided were not asked; where a person named the item,
 * nothing is open.
 */
export const refused = `
  refused as materialized (
    select distinct on (variant_id, distributor_id, sku) variant_id, distributor_id, sku, obstacle, key, sharers
    from (
      select judged.variant_id, judged.distributor_id, judged.sku, judged.obstacle, judged.key, judged.sharers, judged.rank
      from judged
      left join best on best.variant_id = judged.variant_id and best.distributor_id = judged.distributor_id
      where judged.obstacle <> 'blocked' and (
        best.rank is null or judged.rank < best.rank
        or (judged.rank = best.rank and judged.obstacle in ('gtin_differs', 'unit_differs')))
      union all ${refusedSuccessors}
    ) found
    where not exists (
      select from decided where not decided.is_blocked
        and decided.variant_id = found.variant_id and decided.distributor_id = found.distributor_id)
    and not exists (
      select from wanted where wanted.variant_id = found.variant_id
        and wanted.distributor_id = found.distributor_id and wanted.sku = found.sku)
    order by variant_id, distributor_id, sku, rank
  )`
