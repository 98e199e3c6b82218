import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { countRows } from "./count-rows"
import { joinWholeTables } from "./join-whole-tables"
import { brandNames } from "./matching/brand-names"
import { decided, refused, taken, wanted } from "./matching/decisions"
import { gtinHits, makerHits, skuHits } from "./matching/hits"
import { holdMatching } from "./matching/hold-matching"
import { judged } from "./matching/judge"
import { sharedKeys } from "./matching/shared-keys"
import { chain } from "./matching/successors"
import { variantUnits } from "./matching/variant-units"
import {
  allVariants,
  someVariants,
  type VariantScope,
} from "./matching/variants-in-scope"
import { writeStates } from "./matching/write-states"
import { writeCandidates, writeMatches } from "./matching/writes"

/** What to match; an absent or null field means all. */
export interface MatchScope {
  distributor_id?: string | null
  variant_ids?: readonly string[] | null
}

/** A pair that was added, changed or removed. */
export interface MatchChange {
  variant_id: string
  distributor_id: string
}

/**
 * Matches variants to items, in one statement. The first of these that finds
 * the one item of a distributor decides:
 *
 * 1. SKU, letters and digits alone; where several share those, only one that is
 *    written alike
 * 2. GTIN
 * 3. brand, under any of its names, and maker's number
 *
 * Items that replace one that was taken are taken too. Never a guess: where
 * several items or variants share the key, where GTINs or units differ, nothing
 * is taken, and the item is kept as a candidate with the obstacle. A person's
 * decisions (manual and blocked pairs) win and stay.
 *
 * @returns what changed, for publishing
 */
export async function matchItems(
  knex: Knex,
  scope: MatchScope
): Promise<MatchChange[]> {
  const bindings = {
    distributor_id: scope.distributor_id ?? null,
    variant_ids: scope.variant_ids ? [...scope.variant_ids] : null,
  }
  const variants = scope.variant_ids ? someVariants : allVariants
  return knex.transaction(async (transaction) => {
    await holdMatching(transaction)
    if (!scope.variant_ids) {
      await countRows(transaction, matchedKeys)
      await joinWholeTables(transaction)
    }
    const { rows } = await transaction.raw<{ rows: MatchChange[] }>(
      matchStatement(variants),
      bindings
    )
    await transaction.raw(writeStates(variants), bindings)
    return rows
  })
}

/** What the statements join by. */
const matchedKeys = [
  "dropship_distributor_item (distributor_id, sku, sku_key, gtin, brand_key, mpn_key, superseded_key, unit_key)",
  "dropship_variant_key",
  "dropship_brand_alias",
]

const matchStatement = (variants: VariantScope) => `
  with recursive scoped as ${variants.scoped},
  ${[
    decided(variants),
    brandNames,
    sharedKeys(variants),
    judged("sku", skuHits),
    variantUnits(variants),
    judged("upc", gtinHits),
    judged("brand_mpn", makerHits),
    taken,
    chain,
    wanted,
    refused,
    writeMatches(variants),
    writeCandidates(variants),
  ].join(",")}
  select variant_id, distributor_id from removed union select variant_id, distributor_id from written`
