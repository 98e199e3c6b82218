import type { VariantScope } from "./variants-in-scope"

/**
 * CTE `variant_unit`: units other than "each" of the items that variants were
 * matched to by SKU, at the distributors in scope and, as stored, at others.
 * See `domain/unit-of-measure.ts` for the rule.
 */
export const variantUnits = ({ concerns }: VariantScope) => `
  variant_unit as materialized (
    select variant_id, min(unit_key) as unit_key
    from (
      select variant_id, unit_key from sku_judged where obstacle is null and unit_key <> 'each'
      union all
      select known.variant_id, item.unit_key
      from dropship_item_match known
      join dropship_distributor_item item
        on item.distributor_id = known.distributor_id and item.sku = known.sku
        and item.unit_key <> 'each' and item.deleted_at is null
      where known.distributor_id <> :distributor_id and known.matched_by = 'sku'
        and not known.is_blocked and known.deleted_at is null and ${concerns("known.variant_id")}
    ) told
    group by variant_id having count(distinct unit_key) = 1
  )`

/** Whether `item` is sold in another unit than `variant`; needs the join. */
export const otherUnit = `coalesce(item.unit_key, 'each') <> coalesce(variant.unit_key, variant_unit.unit_key, 'each')`
