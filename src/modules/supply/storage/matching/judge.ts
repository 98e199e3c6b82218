import type { CandidateKey } from "./candidate"

/**
 * The order in which keys are tried: the first that finds the one item of a
 * distributor decides.
 */
export const ranks = {
  sku: 1,
  upc: 2,
  brand_mpn: 3,
  superseded: 4,
} as const satisfies Record<CandidateKey, number>

/** Both sides have a GTIN, and they differ. */
export const gtinDiffers = `(item.gtin is not null and cardinality(variant.gtins) > 0 and item.gtin <> all (variant.gtins))`

/** Join of a person's blocks; `is_blocked` says whether there is one. */
export const blockJoin = `left join decided block on block.is_blocked
  and block.variant_id = variant.variant_id and block.distributor_id = item.distributor_id and block.sku = item.sku`

export const itemFacts = `item.unit_key, item.superseded_by, item.superseded_key, block.sku is not null as is_blocked`

/**
 * CTE `<key>_judged`: for each hit of a key the obstacle to taking it, or
 * null. What a person blocked and what has another unit is out of the running;
 * what the GTINs contradict still makes the others doubtful.
 *
 * @param hits select of variant_id, distributor_id, sku, `itemFacts`,
 *   is_exact, gtin_differs, unit_differs, variants (that share the key)
 */
export const judged = (
  key: Exclude<CandidateKey, "superseded">,
  hits: string
) => `
  ${key}_hit as materialized (${hits}),
  ${key}_judged as materialized (
    select hit.variant_id, hit.distributor_id, hit.sku, hit.unit_key, hit.superseded_by, hit.superseded_key,
      ${ranks[key]} as rank, '${key}' as key, coalesce(crowd.items, hit.variants, 1) as sharers,
      case
        when hit.is_blocked then 'blocked'
        when hit.gtin_differs then 'gtin_differs'
        when hit.unit_differs then 'unit_differs'
        when hit.is_exact then null
        when crowd.items is not null then 'several_items'
        when hit.variants is not null then 'several_variants'
      end as obstacle
    from ${key}_hit hit
    left join (
      select variant_id, distributor_id, count(*) as items from ${key}_hit
      where not is_blocked and not unit_differs
      group by variant_id, distributor_id having count(*) > 1
    ) crowd on crowd.variant_id = hit.variant_id and crowd.distributor_id = hit.distributor_id
  )`
