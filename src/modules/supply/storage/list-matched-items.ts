import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MatchKind } from "../../../schemas/item"
import {
  itemColumns,
  itemDetailColumns,
  itemOf,
  itemTables,
  type ItemDetails,
  type ItemRecord,
  type StoredItem,
} from "./item-columns"

/** An item that is matched to a variant. */
export interface MatchedItem extends StoredItem, ItemDetails {
  variant_id: string
  matched_by: MatchKind
  /** The SKU that this one replaces, where that is why it was found. */
  supersedes: string | null
  /** A person prefers it for the variant. */
  is_preferred: boolean
  /** Upper-case province codes that it may not be shipped to. */
  forbidden_provinces: readonly string[]
}

type MatchedRecord = ItemRecord &
  ItemDetails &
  Pick<MatchedItem, "variant_id" | "matched_by" | "supersedes" | "is_preferred">

/** Items of variants; pairs that a person blocked are left out. */
export async function listMatchedItems(
  knex: Knex,
  variantIds: readonly string[]
): Promise<MatchedItem[]> {
  const { rows } = await knex.raw<{ rows: MatchedRecord[] }>(
    `select matched.variant_id, matched.matched_by, matched.supersedes, matched.is_preferred, ${itemColumns}, ${itemDetailColumns}
     from dropship_item_match matched
     join (${itemTables}) on item.distributor_id = matched.distributor_id and item.sku = matched.sku and item.deleted_at is null
     where matched.variant_id = any (?) and not matched.is_blocked and matched.deleted_at is null
     order by matched.variant_id, item.distributor_id, item.sku`,
    [[...variantIds]]
  )
  return rows.map((record) => ({
    ...itemOf(record),
    forbidden_provinces: record.flags.forbiddenProvinces ?? [],
  }))
}
