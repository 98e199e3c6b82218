import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  matchStates,
  type ListMatchesQuery,
  type MatchState,
  type VariantMatch,
} from "../../../schemas/match"
import { describeObstacle } from "../domain/describe-obstacle"
import { variantUnit } from "../domain/unit-of-measure"
import { findVariants } from "./find-variants"
import { readCandidates, readMatches } from "./read-variant-items"

/** What this module knows of a variant: titles and barcodes are Medusa's. */
export type StoredVariantMatch = Pick<
  VariantMatch,
  "variant_id" | "unit_of_measure" | "state" | "items" | "candidates"
>

/** A page of variants with the items that are, or could be, each. */
export async function listVariantMatches(
  knex: Knex,
  query: ListMatchesQuery
): Promise<{
  matches: StoredVariantMatch[]
  count: number
  totals: Record<MatchState, number>
}> {
  const [{ variants, count }, totals] = await Promise.all([
    findVariants(knex, query),
    countStates(knex),
  ])
  const ids = variants.map(({ variant_id }) => variant_id)
  const [items, candidates] = await Promise.all([
    readMatches(knex, ids),
    readCandidates(knex, ids),
  ])
  const matches = variants.map((variant) => {
    const own = items.filter((item) => item.variant_id === variant.variant_id)
    const unit = variantUnit(
      variant.unit_key,
      own
        .filter(({ matched_by }) => matched_by === "sku")
        .map(({ unit_key }) => unit_key)
    )
    return {
      variant_id: variant.variant_id,
      unit_of_measure: unit,
      state: variant.state,
      items: own.map(({ variant_id: _, unit_key: __, ...item }) => item),
      candidates: candidates
        .filter(({ variant_id }) => variant_id === variant.variant_id)
        .map(({ variant_id: _, key, sharers, gtin, unit_key, ...item }) => ({
          ...item,
          reason: describeObstacle({
            obstacle: item.obstacle,
            key,
            sharers,
            gtin,
            unit_key,
            variant_gtins: variant.gtins,
            variant_unit: unit,
          }),
        })),
    }
  })
  return { matches, count, totals }
}

async function countStates(knex: Knex): Promise<Record<MatchState, number>> {
  const { rows } = await knex.raw<{
    rows: { state: MatchState; count: string }[]
  }>(
    "select state, count(*) from dropship_variant_state where deleted_at is null group by state"
  )
  const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]))
  return Object.fromEntries(
    matchStates.map((state) => [state, counts.get(state) ?? 0])
  ) as Record<MatchState, number>
}
