import type { BrandAlias } from "../../schemas/match"
import type { FieldError } from "./api-error"

/** A pair of names while it is edited; the key tells rows apart in the form. */
export interface BrandAliasRow extends BrandAlias {
  key: string
}

export type BrandAliasProblem =
  "aliasMissing" | "brandMissing" | "sameName" | "aliasTwice"

/** What keeps rows from being saved, by key; a name twice at both its rows. */
export function brandAliasProblems(
  rows: readonly BrandAliasRow[]
): Map<string, BrandAliasProblem> {
  const counts = new Map<string, number>()
  for (const { alias } of rows) {
    const name = comparable(alias)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Map(
    rows.flatMap((row) => {
      const problem = problemOf(row, counts)
      return problem ? [[row.key, problem] as const] : []
    })
  )
}

function problemOf(
  row: BrandAliasRow,
  counts: ReadonlyMap<string, number>
): BrandAliasProblem | null {
  const alias = comparable(row.alias)
  const brand = comparable(row.brand)
  if (alias === "") {
    return "aliasMissing"
  }
  if (brand === "") {
    return "brandMissing"
  }
  if (alias === brand) {
    return "sameName"
  }
  return (counts.get(alias) ?? 0) > 1 ? "aliasTwice" : null
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
