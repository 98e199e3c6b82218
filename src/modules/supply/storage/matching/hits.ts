import { canonicalBrand, ownBrand } from "./brand-names"
import { blockJoin, gtinDiffers, itemFacts } from "./judge"
import { otherUnit } from "./variant-units"
import { inScope } from "./variants-in-scope"

/*
 * What each key finds. `deleted_at is null` is said everywhere, because the
 * indexes are made for it.
 */

/**
 * By SKU, letters and digits alone; one that is written alike is beyond doubt.
 * Its unit counts only against what the variant's metadata say.
 */
export const skuHits = `
  select variant.variant_id, item.distributor_id, item.sku, ${itemFacts},
    item.sku = variant.sku as is_exact, ${gtinDiffers} as gtin_differs,
    (item.unit_key <> variant.unit_key) is true as unit_differs, shared.variants
  from scoped variant
  join dropship_distributor_item item on item.sku_key = variant.sku_key and item.deleted_at is null
  left join shared_sku shared on shared.sku_key = variant.sku_key
  ${blockJoin}
  where ${inScope("item.distributor_id")}`

/** By GTIN. */
export const gtinHits = `
  select variant.variant_id, item.distributor_id, item.sku, ${itemFacts},
    false as is_exact, false as gtin_differs, ${otherUnit} as unit_differs, shared.variants
  from (select variant_id, unit_key, unnest(gtins) as gtin from scoped) variant
  join dropship_distributor_item item on item.gtin = variant.gtin and item.deleted_at is null
  left join variant_unit on variant_unit.variant_id = variant.variant_id
  left join shared_gtin shared on shared.gtin = variant.gtin
  ${blockJoin}
  where ${inScope("item.distributor_id")}`

/** By brand, under any of its names, and maker's number. */
export const makerHits = `
  select variant.variant_id, item.distributor_id, item.sku, ${itemFacts},
    false as is_exact, ${gtinDiffers} as gtin_differs, ${otherUnit} as unit_differs, shared.variants
  from (
    select variant.variant_id, variant.unit_key, variant.gtins, variant.mpn_key, ${canonicalBrand("variant")} as brand
    from scoped variant ${ownBrand("variant")}
    where variant.mpn_key is not null and variant.brand_key is not null
  ) variant
  left join brand_name on brand_name.brand = variant.brand
  join dropship_distributor_item item
    on item.brand_key = coalesce(brand_name.name, variant.brand) and item.mpn_key = variant.mpn_key and item.deleted_at is null
  left join variant_unit on variant_unit.variant_id = variant.variant_id
  left join shared_maker shared on shared.brand = variant.brand and shared.mpn_key = variant.mpn_key
  ${blockJoin}
  where ${inScope("item.distributor_id")}`
