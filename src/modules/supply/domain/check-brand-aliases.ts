import { MedusaError } from "@medusajs/framework/utils"
import type { BrandAlias } from "../../../schemas/match"
import { brandKey } from "./match-keys"

/** An alias as it is stored: names as written, and as they are compared. */
export interface KeyedBrandAlias extends BrandAlias {
  alias_key: string
  brand_key: string
}

/**
 * Brand aliases with the keys they are compared by.
 *
 * @throws MedusaError INVALID_DATA that names the row: a name without letters
 *   and digits, an alias that is its brand, that another row has, or that is
 *   the brand of another row
 */
export function checkBrandAliases(
  aliases: readonly BrandAlias[]
): KeyedBrandAlias[] {
  const keyed = aliases.map((row, at) => ({
    ...row,
    alias_key: keyOf(row, at, "alias"),
    brand_key: keyOf(row, at, "brand"),
  }))
  const rowByAlias = new Map<string, number>()
  for (const [at, { alias, alias_key, brand, brand_key }] of keyed.entries()) {
    if (alias_key === brand_key) {
      throw invalid(
        at,
        "alias",
        `"${alias}" and "${brand}" count as the same already, as only case and punctuation differ. Remove the row.`
      )
    }
    const earlier = rowByAlias.get(alias_key)
    if (earlier !== undefined) {
      throw invalid(
        at,
        "alias",
        `"${alias}" is in row ${earlier} already: an alias has one brand.`
      )
    }
    rowByAlias.set(alias_key, at)
  }
  for (const [at, { brand, brand_key }] of keyed.entries()) {
    const other = rowByAlias.get(brand_key)
    if (other !== undefined) {
      throw invalid(
        at,
        "brand",
        `"${brand}" is an alias itself, in row ${other}: give both rows the same brand.`
      )
    }
  }
  return keyed
}

function keyOf(row: BrandAlias, at: number, field: keyof BrandAlias): string {
  const key = brandKey(row[field])
  if (key === null) {
    throw invalid(at, field, `"${row[field]}" is no name of a brand.`)
  }
  return key
}

function invalid(row: number, field: string, problem: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `brand_aliases.${row}.${field}: ${problem} Nothing was saved.`
  )
}
