import { canonicalBrand, ownBrand } from "./brand-names"
import type { VariantScope } from "./variants-in-scope"

/** CTEs of the keys that several variants have: they say nothing alone. */
export const sharedKeys = ({ shares }: VariantScope) => `
  shared_sku as materialized (
    select variant.sku_key, count(*) as variants from dropship_variant_key variant
    where variant.sku_key is not null and variant.deleted_at is null and ${shares("sku_key", "variant.sku_key")}
    group by variant.sku_key having count(*) > 1
  ),
  shared_gtin as materialized (
    select gtin, count(*) as variants from (
      select unnest(variant.gtins) as gtin from dropship_variant_key variant
      where variant.deleted_at is null and ${shares("gtins", "variant.gtins")}
    ) known group by gtin having count(*) > 1
  ),
  shared_maker as materialized (
    select ${canonicalBrand("variant")} as brand, variant.mpn_key, count(*) as variants
    from dropship_variant_key variant ${ownBrand("variant")}
    where variant.mpn_key is not null and variant.brand_key is not null and variant.deleted_at is null
      and ${shares("mpn_key", "variant.mpn_key")}
    group by 1, 2 having count(*) > 1
  )`
