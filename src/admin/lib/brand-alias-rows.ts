import type { BrandAlias } from "../../schemas/match"
import type { ApiError } from "./api-error"

/** A pair of names while it is edited; the key tells rows apart in the form. */
export interface BrandAliasRow extends BrandAlias {
  key: string
}

export type BrandAliasProblem =
  "aliasMissing" | "brandMissing" | "sameName" | "aliasTwice" | "brandIsAlias"

/** What is shown at a row that can't be saved. */
export interface BrandAliasRefusal {
  field: keyof BrandAlias
  message: string
}

/** The field of the row that a problem is about. */
export function fieldOfProblem(problem: BrandAliasProblem): keyof BrandAlias {
  return problem === "brandMissing" || problem === "brandIsAlias"
    ? "brand"
    : "alias"
}

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
  if ((counts.get(alias) ?? 0) > 1) {
    return "aliasTwice"
  }
  return counts.has(brand) ? "brandIsAlias" : null
}

/** The rows as they are saved. */
export function brandAliasesOf(rows: readonly BrandAliasRow[]): BrandAlias[] {
  return rows.map(({ alias, brand }) => ({
    alias: alias.trim(),
    brand: brand.trim(),
  }))
}

/**
 * What the server says about single rows, by key: in the fields of its answer,
 * else at the head of its message ("brand_aliases.3.alias: …").
 */
export function refusedBrandAliases(
  { fields, message }: Pick<ApiError, "fields" | "message">,
  rows: readonly BrandAliasRow[]
): Map<string, BrandAliasRefusal> {
  const [, field = "", said = ""] = /^([\w.]+): (.+)$/s.exec(message) ?? []
  const told = fields.length > 0 ? fields : [{ field, message: said }]
  return new Map(
    told.flatMap(({ field, message }) => {
      const [, at, name] = /^brand_aliases\.(\d+)\.?(\w*)/.exec(field) ?? []
      const row = at === undefined ? undefined : rows[Number(at)]
      const part = name === "brand" ? "brand" : "alias"
      return row ? [[row.key, { field: part, message }] as const] : []
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
