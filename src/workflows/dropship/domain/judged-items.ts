import type { DestinationFacts } from "../../../modules/distributor/domain/item-facts"
import { judgeItem } from "../../../modules/distributor/domain/judge-item"
import type { MatchedItem } from "../../../modules/supply/storage/list-matched-items"
import {
  stockAge,
  type StaleLimit,
} from "../../../modules/supply/domain/stock-age"
import type { ItemRule } from "../../../schemas/item-rule"
import type { SourceItem } from "./list-sources"

/** What items are judged by, beside what their feeds tell. */
export interface JudgedBy {
  item_rules: readonly ItemRule[]
  /** Ids of the item rules' defaults that are switched off. */
  disabled_defaults: readonly string[]
  distributors: readonly {
    id: string
    ship_methods: readonly { id: string }[]
  }[]
  /** The variant's brand; null: the items' own counts. */
  brand: string | null
  /** The variant's product, as far as it is known. */
  product: JudgedProduct | null | undefined
  /** Where it goes to; null: nowhere yet. */
  destination: DestinationFacts | null
  /** When their stock is stale. */
  settings: StaleLimit
  now: Date
}

export interface JudgedProduct {
  id: string
  collection_id?: string | null | undefined
  categories?: readonly { id: string }[] | null | undefined
}

/** Items of a variant with what feeds and item rules say, and how old it is. */
export function judgedItems(
  items: readonly MatchedItem[],
  by: JudgedBy
): SourceItem[] {
  return items.map((item) => {
    const distributor = by.distributors.find(
      ({ id }) => id === item.distributor_id
    )
    const facts = {
      ...item,
      brand: by.brand ?? item.brand,
      distributor_ship_methods: (distributor?.ship_methods ?? []).map(
        ({ id }) => id
      ),
      product_id: by.product?.id ?? null,
      category_ids: (by.product?.categories ?? []).map(({ id }) => id),
      collection_id: by.product?.collection_id ?? null,
    }
    return {
      ...item,
      ...stockAge(new Date(item.feed_seen_at), by.settings, by.now),
      verdict: judgeItem(
        by.item_rules,
        facts,
        by.destination,
        by.disabled_defaults
      ),
    }
  })
}
