import { canonicalBrand, ownBrand } from "./brand-names"

/** SQL that tells which variants are matched: all, or some. */
export interface VariantScope {
  /** Body of the CTE `scoped`. */
  scoped: string
  /** Condition: these ids of variants are concerned. */
  concerns: (variantId: string) => string
  /** Condition: these keys are among those of `scoped`. */
  shares: (key: "sku_key" | "mpn_key" | "gtins", column: string) => string
}

export const allVariants: VariantScope = {
  // Inlined, so that the planner knows how many there are.
  scoped: `not materialized (select * from dropship_variant_key where deleted_at is null)`,
  concerns: () => "true",
  shares: () => "true",
}

const given = `variant.deleted_at is null`

/** Also those with the same key: they may become, or cease to be, ambiguous. */
export const someVariants: VariantScope = {
  scoped: `materialized (
    with given as (
      select variant.*, ${canonicalBrand("variant")} as brand
      from dropship_variant_key variant ${ownBrand("variant")}
      where variant.variant_id = any (:variant_ids) and ${given})
    select variant.* from dropship_variant_key variant where variant.variant_id = any (:variant_ids) and ${given}
    union select variant.* from given join dropship_variant_key variant
      on variant.sku_key = given.sku_key and ${given}
    union select variant.* from given join dropship_variant_key variant
      on variant.gtins && given.gtins and ${given}
    union select variant.* from given join dropship_variant_key variant
      on variant.mpn_key = given.mpn_key and ${given} ${ownBrand("variant")}
      where ${canonicalBrand("variant")} = given.brand)`,
  // Arrays, so that the indexes are used whatever the planner expects.
  concerns: (variantId) =>
    `${variantId} = any (array(select unnest(cast(:variant_ids as text[])) union all select variant_id from scoped))`,
  shares: (key, column) =>
    key === "gtins"
      ? `${column} && array(select unnest(gtins) from scoped)`
      : `${column} = any (array(select ${key} from scoped))`,
}

/** Condition: this distributor is concerned. */
export const inScope = (distributorId: string) =>
  `(cast(:distributor_id as text) is null or ${distributorId} = :distributor_id)`
