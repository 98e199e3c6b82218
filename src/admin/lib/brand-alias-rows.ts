import type { BrandAlias } from "../../schemas/match"
import type { FieldError } from "./api-error"

/** A pair of names while it is edited; the key tells rows apart in the form. */
export interface BrandAliasRow extends BrandAlias {
  key: string
}

export type BrandAliasProblem =
  "aliasMissing" | "brandMissing" | "sameName" | "aliasTwice"

/** What keeps rows from being saved, by key. */
export function brandAliasProblems(
  rows: readonly BrandAliasRow[]
): Map<string, BrandAliasProblem> {
  const problems = new Map<string, BrandAliasProblem>()
  const seen = new Set<string>()
  for (const row of rows) {
    const alias = comparable(row.alias)
    const brand = comparable(row.brand)
    if (alias === "") {
      problems.set(row.key, "aliasMissing")
    } else if (brand === "") {
      problems.set(row.key, "brandMissing")
    } else if (alias === brand) {
      problems.set(row.key, "sameName")
    } else if (seen.has(alias)) {
      problems.set(row.key, "aliasTwice")
    }
    seen.add(alias)
  }
  return problems
}

/** The rows as they are saved. */
export function brandAliasesOf(rows: readonly BrandAliasRow[]): BrandAlias[] {
  return rows.map(({ alias, brand }) => ({
    alias: alias.trim(),
    brand: brand.trim(),
  }))
}

/** What the server says about single rows, by key. */
export function refusedBrandAliases(
  fields: readonly FieldError[],
  rows: readonly BrandAliasRow[]
): Map<string, string> {
  return new Map(
    fields.flatMap(({ field, message }) => {
      const at = /^brand_aliases\.(\d+)/.exec(field)?.[1]
      const row = at === undefined ? undefined : rows[Number(at)]
      return row ? [[row.key, message] as const] : []
    })
  )
}

/**
 * The rows to draw: those that the filter finds, up to a limit, and all that
 * must be put right.
 */
export function shownBrandAliases(
  rows: readonly BrandAliasRow[],
  options: {
    filter: string
    limit: number
    mustShow: (key: string) => boolean
  }
): BrandAliasRow[] {
  const filter = comparable(options.filter)
  let room = options.limit
  return rows.filter(({ key, alias, brand }) => {
    if (options.mustShow(key)) {
      return true
    }
    const isFound =
      comparable(alias).includes(filter) || comparable(brand).includes(filter)
    return isFound && room-- > 0
  })
}

/** Names that differ by case, accents and punctuation only are one. */
function comparable(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase()
}
