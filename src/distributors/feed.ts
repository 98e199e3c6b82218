import type { Readable } from "node:stream"

/** The files a distributor offers, and how to read them. */
export interface FeedDefinition {
  readonly files: readonly FeedFile[]
  /**
   * ZIP that may hold the files; its pattern is the key `archive` in the
   * account's `feed.files`. Members are found by the files' patterns.
   */
  readonly archive?: { readonly label: string; readonly pattern: string }
  /** Set where the gateway has `downloadFeed`: the feed comes by API too. */
  readonly download?: {
    readonly label: string
    /** How often the distributor gives it in 24 hours. */
    readonly perDay: number
  }
  /** Set where stock files may be pulled by themselves between full feeds. */
  readonly stock?: StockFeed
  /** Cron expression, in the account's time zone. */
  readonly schedule: string
  /** IANA name. */
  readonly timezone: string
}

/** Which files a stock run takes; it changes quantities and nothing else. */
export interface StockFeed {
  /** Ids of quantity files. */
  readonly files: readonly string[]
  /**
   * Cron expression, in the account's time zone; null: only by hand, until the
   * merchant enters one.
   */
  readonly schedule: string | null
}

/** One file of a feed. Files of one run are joined by SKU. */
export interface FeedFile {
  /** Key in the account's `feed.files`, for example `inventory`. */
  readonly id: string
  readonly label: string
  /** Name patterns with `*`, separated by `|`; the newest match is taken. */
  readonly pattern: string
  readonly isRequired: boolean
  /** What the file tells: whole items, or columns that join onto them. */
  readonly kind: FeedRow["kind"]
  /**
   * Of a quantity file: comes between whole ones and overrides them where it
   * is newer; what it doesn't name stays.
   */
  readonly isUpdate?: boolean
  /**
   * Streams rows, a batch at a time, in the file's order; memory stays
   * constant.
   *
   * @param settings the account's values of the adapter's `settings`
   * @throws FeedFormatError
   */
  read(
    content: Readable,
    settings: Readonly<Record<string, unknown>>
  ): AsyncIterable<readonly FeedRecord[]>
}

/** A row as read, or the reason why it can't be used. */
export type FeedRecord =
  | { readonly line: number; readonly row: FeedRow }
  | {
      readonly line: number
      readonly rejection: { readonly reason: string; readonly excerpt: string }
    }

export type FeedRow = ItemRow | QuantityRow | PriceRow | DetailRow

/** Why an item can't be shipped to every buyer; filled from file flags. */
export interface ItemFlags {
  readonly isHazardous?: boolean
  readonly isTruckOnly?: boolean
  readonly isOversize?: boolean
  readonly isCloseout?: boolean
  /** Sold while it lasts, and not made any more. */
  readonly isDiscontinued?: boolean
  /** The maker ships it; it is in no warehouse of the distributor. */
  readonly isDirectShip?: boolean
  /** Provinces, upper case, that it may not be shipped to. */
  readonly forbiddenProvinces?: readonly string[]
  readonly hasProp65Warning?: boolean
  /** The file says that California's emission rules (CARB) forbid it there. */
  readonly isCarbRestricted?: boolean
}

export interface ItemRow {
  readonly kind: "item"
  readonly sku: string
  readonly title: string
  readonly brand: string | null
  readonly makerPartNumber: string | null
  /** As in the file; normalised to a GTIN by the core. */
  readonly upc: string | null
  readonly unitOfMeasure: string | null
  /** Dealer price in the distributor's currency unit; null when unknown. */
  readonly cost: number | null
  readonly retailPrice: number | null
  /** Minimum advertised price. */
  readonly mapPrice: number | null
  /** Fee of this item alone; null: the account's flat fee applies. */
  readonly dropshipFee: number | null
  readonly status: string
  /** May the distributor drop-ship it at all? */
  readonly isDropshippable: boolean
  /** The reason in words when it may not. */
  readonly dropshipBlock: string | null
  readonly flags: ItemFlags
  readonly supersededBy: string | null
  readonly imageUrl: string | null
  /** Where the item file tells the stock too; a quantity file wins. */
  readonly quantities?: Readonly<Record<string, number>>
}

/** What a further file adds to an item; left out: nothing said. */
export interface DetailRow {
  readonly kind: "detail"
  readonly sku: string
  readonly upc?: string
  readonly makerPartNumber?: string
  readonly supersededBy?: string
  readonly flags?: ItemFlags
  /** Set: it may not be drop-shipped, for this reason in words. */
  readonly dropshipBlock?: string
}

export interface QuantityRow {
  readonly kind: "quantity"
  readonly sku: string
  readonly quantities: Readonly<Record<string, number>>
}

export interface PriceRow {
  readonly kind: "price"
  readonly sku: string
  readonly cost: number | null
  readonly retailPrice: number | null
  /** Minimum advertised price; null or left out: leave the item file's. */
  readonly mapPrice?: number | null
  /** Null: leave the item file's fee. */
  readonly dropshipFee: number | null
  /** Null: leave the item file's flag. */
  readonly isDropshippable: boolean | null
}
