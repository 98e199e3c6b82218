/** The unit of what tells none. */
export const singleUnit = "each"

const spellings: Readonly<Record<string, readonly string[]>> = {
  [singleUnit]: ["EA", "EACH", "PC", "PCS", "PIECE", "UN", "UNIT", "UNITS"],
  pair: ["PR", "PRS", "PAIR", "PAIRS"],
  pack: ["PK", "PKG", "PACK", "PACKAGE"],
  case: ["CS", "CASE"],
  set: ["ST", "SET", "SETS"],
  box: ["BX", "BOX"],
  kit: ["KT", "KIT"],
  carton: ["CT", "CTN", "CARTON"],
  dozen: ["DZ", "DOZ", "DOZEN"],
  bag: ["BG", "BAG"],
  card: ["CD", "CARD"],
  roll: ["RL", "ROLL"],
  foot: ["FT", "FOOT", "FEET"],
  gallon: ["GA", "GAL", "GALLON"],
  quart: ["QT", "QUART"],
}

const unitBySpelling = new Map(
  Object.entries(spellings).flatMap(([unit, names]) =>
    names.map((name) => [name, unit] as const)
  )
)

/**
 * A unit of measure under one name, whoever tells it (`PR` and `Pair` are
 * `pair`); one that we don't know keeps its own, in lower case. Null where
 * none is told.
 */
export function unitKey(unit: string | null | undefined): string | null {
  const name = (unit ?? "").toUpperCase().replace(/[^\p{L}\p{N}]/gu, "")
  return name === "" ? null : (unitBySpelling.get(name) ?? name.toLowerCase())
}

/**
 * The unit a variant is sold in: what its metadata say, else that of the items
 * that have its SKU, else one. An item that says "each" says no more than one
 * that says nothing, and where others disagree none is believed.
 *
 * @param told unit key of the metadata
 * @param ofSku unit keys of the items that were matched by SKU
 */
export function variantUnit(
  told: string | null,
  ofSku: readonly (string | null)[]
): string {
  const others = new Set(
    ofSku.filter((unit) => unit !== null && unit !== singleUnit)
  )
  const [only] = others
  return told ?? (others.size === 1 ? only : null) ?? singleUnit
}
