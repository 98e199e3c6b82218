import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MatchItem, VariantMatch } from "../../../schemas/match"
import type { CandidateKey } from "./matching/candidate"

type Matched = VariantMatch["items"][number] & {
  variant_id: string
  unit_key: string | null
}

type Candidate = MatchItem &
  Pick<VariantMatch["candidates"][number], "obstacle"> & {
    variant_id: string
    /** Null where a person blocked the pair. */
    key: CandidateKey | null
    sharers: number
    gtin: string | null
    unit_key: string | null
  }

const itemColumns = `item.distributor_id, item.sku, item.title, item.brand, item.mpn, item.upc, item.unit_of_measure, item.cost, item.unit_key`

const itemOf = (pair: string) =>
  `join dropship_distributor_item item
    on item.distributor_id = ${pair}.distributor_id and item.sku = ${pair}.sku and item.deleted_at is null`

/** Items that variants are. */
export async function readMatches(
  knex: Knex,
  variantIds: readonly string[]
): Promise<Matched[]> {
  const { rows } = await knex.raw<{ rows: Matched[] }>(
    `select matched.variant_id, matched.matched_by, matched.is_preferred, matched.supersedes, ${itemColumns}
     from dropship_item_match matched ${itemOf("matched")}
     where matched.variant_id = any (?) and not matched.is_blocked and matched.deleted_at is null
     order by matched.variant_id, item.distributor_id, item.sku`,
    [[...variantIds]]
  )
  return rows
}

/** Items that variants could be, and those that a person said they are not. */
export async function readCandidates(
  knex: Knex,
  variantIds: readonly string[]
): Promise<Candidate[]> {
  const { rows } = await knex.raw<{ rows: Candidate[] }>(
    `select pair.variant_id, pair.obstacle, pair.key, pair.sharers, item.gtin, ${itemColumns}
     from (
       select variant_id, distributor_id, sku, obstacle, key, sharers from dropship_match_candidate
       where variant_id = any (:variant_ids) and deleted_at is null
       union all
       select variant_id, distributor_id, sku, 'blocked', null, 1 from dropship_item_match
       where variant_id = any (:variant_ids) and is_blocked and deleted_at is null
     ) pair ${itemOf("pair")}
     order by pair.variant_id, item.distributor_id, item.sku`,
    { variant_ids: [...variantIds] }
  )
  return rows
}
