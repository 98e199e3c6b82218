import type { MatchObstacle } from "../../../schemas/match"
import type { CandidateKey } from "../storage/matching/candidate"
import { singleUnit } from "./unit-of-measure"

/** Why an item is a candidate only, and the facts that a person needs. */
export interface ObstacleFacts {
  obstacle: MatchObstacle
  /** What the two have in common; null where a person blocked the pair. */
  key: CandidateKey | null
  /** Items, or variants, that share the key. */
  sharers: number
  /** The item's: normalised, or null. */
  gtin: string | null
  unit_key: string | null
  /** Of the variant. */
  variant_gtins: readonly string[]
  variant_unit: string
}

/** The reason for which an item was not taken, in words for a merchant. */
export function describeObstacle(facts: ObstacleFacts): string {
  const name = keyNames[facts.key ?? "sku"]
  // Where several share a SKU, it is not written alike in all of them.
  const alike = facts.key === "sku" ? `${name}, punctuation aside` : name
  switch (facts.obstacle) {
    case "several_items":
      return `${facts.sharers} items of this distributor have the variant's ${alike}: choose the right one.`
    case "several_variants":
      return `${facts.sharers} variants of your shop have the same ${alike}: say which of them it is.`
    case "gtin_differs":
      return `It has the variant's ${name}, but its GTIN ${facts.gtin ?? ""} is not the variant's ${facts.variant_gtins.join(" or ")}.`
    case "unit_differs":
      return facts.key === "superseded"
        ? `It replaces an item of the variant, but not in the same unit: ${describeUnit(facts.unit_key)}.`
        : `It has the variant's ${name}, but ${describeUnit(facts.unit_key)}; the variant's unit is "${facts.variant_unit}".`
    case "blocked":
      return "A person said that it is another product."
  }
}

function describeUnit(unit: string | null): string {
  return unit === null
    ? `its feed tells no unit, which counts as "${singleUnit}"`
    : `its unit is "${unit}"`
}

/** Of the variant, as the item has it too. */
const keyNames: Record<CandidateKey, string> = {
  sku: "SKU",
  upc: "GTIN",
  brand_mpn: "brand and maker's number",
  superseded: "SKU",
}
