import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListMatchesQuery, MatchState } from "../../../schemas/match"
import { normalizeGtin } from "../domain/gtin"
import { mpnKey, skuKey } from "../domain/match-keys"
import { allWords } from "../../../schemas/all-words"

export interface FoundVariant {
  variant_id: string
  gtins: string[]
  /** Unit that its metadata say. */
  unit_key: string | null
  state: MatchState
}

const orders: Record<ListMatchesQuery["order"], string> = {
  sku: "variant.sku, variant.variant_id",
  "-sku": "variant.sku desc, variant.variant_id desc",
}

/**
 * A page of variants by state, text (start of the SKU, maker's number, GTIN,
 * or starts of all words of the titles) and a distributor that has an item
 * which is, or could be, the variant.
 */
export async function findVariants(
  knex: Knex,
  query: ListMatchesQuery
): Promise<{ variants: FoundVariant[]; count: number }> {
  const { conditions, values } = conditionsOf(query)
  const from = `from dropship_variant_key variant
    join dropship_variant_state known on known.variant_id = variant.variant_id and known.deleted_at is null
    where ${conditions.join(" and ")}`
  const [page, total] = await Promise.all([
    knex.raw<{ rows: FoundVariant[] }>(
      `select variant.variant_id, variant.gtins, variant.unit_key, known.state ${from}
       order by ${orders[query.order]} limit :limit offset :offset`,
      { ...values, limit: query.limit, offset: query.offset }
    ),
    knex.raw<{ rows: { count: string }[] }>(`select count(*) ${from}`, values),
  ])
  return { variants: page.rows, count: Number(total.rows[0]?.count ?? 0) }
}

function conditionsOf(query: ListMatchesQuery) {
  const conditions = ["variant.deleted_at is null"]
  const values: Record<string, string> = {}
  if (query.state !== undefined) {
    conditions.push("known.state = :state")
    values.state = query.state
  }
  if (query.distributor_id !== undefined) {
    conditions.push(`variant.variant_id in (
      select variant_id from dropship_item_match
      where distributor_id = :distributor_id and not is_blocked and deleted_at is null
      union all select variant_id from dropship_match_candidate
      where distributor_id = :distributor_id and deleted_at is null)`)
    values.distributor_id = query.distributor_id
  }
  if (query.q) {
    const alternatives = [
      "to_tsvector('simple'::regconfig, variant.title) @@ to_tsquery('simple', :words)",
    ]
    values.words = allWords(query.q)
    const sku = skuKey(query.q)
    if (sku !== null) {
      alternatives.push("variant.sku_key like :prefix")
      values.prefix = `${sku}%`
    }
    const mpn = mpnKey(query.q)
    if (mpn !== null) {
      alternatives.push("variant.mpn_key = :mpn")
      values.mpn = mpn
    }
    const gtin = normalizeGtin(query.q)
    if (gtin !== null) {
      alternatives.push("variant.gtins @> array[cast(:gtin as text)]")
      values.gtin = gtin
    }
    conditions.push(`(${alternatives.join(" or ")})`)
  }
  return { conditions, values }
}
