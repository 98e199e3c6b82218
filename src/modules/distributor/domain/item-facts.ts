import type { ItemFlags } from "../../../distributors/adapter"
import type { ShipToKind } from "../../../schemas/item-rule"

/** What the item rules ask about a distributor's item. */
export interface ItemFacts {
  readonly distributor_id: string
  /** Ids of all ship methods of the item's distributor. */
  readonly distributor_ship_methods: readonly string[]
  readonly sku: string
  readonly brand: string | null
  /** Of the variant that it is matched to; null: not matched. */
  readonly product_id: string | null
  readonly category_ids: readonly string[]
  readonly collection_id: string | null
  readonly flags: ItemFlags
  /** The feed's own word, and its reason. */
  readonly is_dropshippable: boolean
  readonly dropship_block: string | null
  /** Upper-case codes of provinces that it may not be shipped to. */
  readonly forbidden_provinces: readonly string[]
}

/** What the item rules ask about an address; see `destinationOf`. */
export interface DestinationFacts {
  /** Code of the state or province, upper case; null: unknown. */
  readonly province: string | null
  readonly kinds: readonly ShipToKind[]
}
