/*
 * A brand and its aliases count as one, whichever of them variant and item
 * name: keys are compared by the brand that aliases stand for.
 */

/** Join: the brand that a variant's brand is an alias of, if it is one. */
export const ownBrand = (variant: string) =>
  `left join dropship_brand_alias own_brand on own_brand.alias_key = ${variant}.brand_key and own_brand.deleted_at is null`

/** The brand that counts; needs `ownBrand`. */
export const canonicalBrand = (variant: string) =>
  `coalesce(own_brand.brand_key, ${variant}.brand_key)`

/** CTE `brand_name`: every name of each brand that has aliases. */
export const brandNames = `
  brand_name as materialized (
    select alias_key as name, brand_key as brand from dropship_brand_alias where deleted_at is null
    union select brand_key, brand_key from dropship_brand_alias where deleted_at is null
  )`
