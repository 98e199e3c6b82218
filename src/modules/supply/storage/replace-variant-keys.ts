import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { holdMatching } from "./matching/hold-matching"

/** What a variant can be recognised by. */
export interface VariantKeys {
  variant_id: string
  sku: string | null
  sku_key: string | null
  gtins: string[]
  brand_key: string | null
  mpn_key: string | null
  /** Unit that its metadata say; null: none. */
  unit_key: string | null
  /** Words of the titles of product and variant, for search. */
  title: string
}

/** Ids `> after` and `<= until`; an absent bound is open. */
export interface VariantRange {
  after?: string | undefined
  until?: string | undefined
}

/**
 * Stores the keys of variants; unchanged ones are not written.
 *
 * @param covered ids or the range of ids that `keys` tells everything about:
 *   others in it are forgotten, their variants are gone
 */
export async function replaceVariantKeys(
  knex: Knex,
  keys: readonly VariantKeys[],
  covered: VariantRange | readonly string[]
): Promise<void> {
  const kept = keys.map((key) => key.variant_id)
  await knex.transaction(async (transaction) => {
    await holdMatching(transaction)
    const gone = transaction("dropship_variant_key").whereNotIn(
      "variant_id",
      kept
    )
    if ("length" in covered) {
      await gone.whereIn("variant_id", [...covered]).delete()
    } else {
      const { after, until } = covered
      if (after !== undefined) {
        gone.where("variant_id", ">", after)
      }
      if (until !== undefined) {
        gone.where("variant_id", "<=", until)
      }
      await gone.delete()
    }
    await transaction.raw(
      `insert into dropship_variant_key as known (variant_id, sku, sku_key, gtins, brand_key, mpn_key, unit_key, title)
       select * from jsonb_to_recordset(?::jsonb)
         as given(variant_id text, sku text, sku_key text, gtins text[], brand_key text, mpn_key text, unit_key text, title text)
       on conflict (variant_id) do update
       set sku = excluded.sku, sku_key = excluded.sku_key, gtins = excluded.gtins,
         brand_key = excluded.brand_key, mpn_key = excluded.mpn_key,
         unit_key = excluded.unit_key, title = excluded.title, updated_at = now()
       where (known.sku, known.sku_key, known.gtins, known.brand_key, known.mpn_key, known.unit_key, known.title)
         is distinct from (excluded.sku, excluded.sku_key, excluded.gtins, excluded.brand_key, excluded.mpn_key, excluded.unit_key, excluded.title)`,
      [JSON.stringify(keys)]
    )
  })
}
