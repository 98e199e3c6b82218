/*
 * What is said about orders: what we ask for, how sending ends, and what a
 * distributor tells of them later.
 */

export interface ShipTo {
  readonly name: string
  readonly company: string | null
  readonly address_1: string
  readonly address_2: string | null
  readonly city: string
  readonly province: string
  readonly postal_code: string
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country_code: string
  readonly phone: string | null
  readonly email: string | null
}

export interface OrderRequest {
  readonly poNumber: string
  /** Id of one of the adapter's ship methods. */
  readonly shipMethod: string
  readonly shipTo: ShipTo
  readonly lines: readonly OrderRequestLine[]
  readonly allowSplit: boolean
  readonly allowBackorder: boolean
}

export interface OrderRequestLine {
  readonly sku: string
  /** Preferred warehouse, when one was chosen. */
  readonly warehouse: string | null
  /** Whole units, at least 1. */
  readonly quantity: number
  /** What we expect to pay for one unit; null when unknown. */
  readonly unitCost: number | null
}

/**
 * How sending a purchase order ended.
 *
 * - `accepted`: the distributor has it; `notice` is for the timeline.
 * - `duplicate`: not ordered by this call, because the distributor has an
 *   order under this number already.
 * - `rejected`: definitely not ordered; `reason` is for the merchant.
 * - `not_processed`: told to come back later (429) more often than one
 *   submission waits; definitely not ordered, may be sent again.
 * - `unknown`: sent, but no readable answer came; must be looked up.
 */
export type PlacementResult =
  | {
      readonly outcome: "accepted"
      readonly orderNumbers: readonly string[]
      readonly notice?: string
    }
  | NotOrdered
  | { readonly outcome: "unknown"; readonly reason: string }

export type NotOrdered =
  | { readonly outcome: "duplicate" | "rejected"; readonly reason: string }
  | {
      readonly outcome: "not_processed"
      readonly reason: string
      readonly retryAfterSeconds: number
    }

/** What a distributor says to an order that it need not fill. */
export type DryRunResult = { readonly outcome: "passed" } | NotOrdered

/**
 * How canceling ended.
 *
 * - `canceled`: nothing of it will ship.
 * - `refused`: it stands; `reason` says why and whom to ask.
 * - `unknown`: no readable answer came; look it up.
 */
export type CancelResult =
  | { readonly outcome: "canceled" }
  | { readonly outcome: "refused" | "unknown"; readonly reason: string }

/** What we know of a purchase order when we ask for it. */
export interface OrderQuery {
  readonly poNumber: string
  /** The distributor's numbers, as far as they are known. */
  readonly orderNumbers: readonly string[]
  /** When it was sent, for look-ups by date. */
  readonly placedAt: Date
}

/** Answer to "do you know this purchase order?". */
export type OrderLookup =
  | { readonly found: true; readonly orders: readonly DistributorOrderReport[] }
  /** `isProof` false: the look-up can't tell absence from delay. */
  | { readonly found: false; readonly isProof: boolean }

/** One order as the distributor keeps it; a PO may become several. */
export interface DistributorOrderReport {
  readonly number: string
  /** The distributor's own word, kept as it is. */
  readonly status: string
  readonly isCanceled: boolean
  readonly warehouse: string | null
  readonly freight: number | null
  readonly total: number | null
  readonly invoiceNumber: string | null
  readonly lines: readonly {
    readonly sku: string
    readonly quantity: number
    readonly backorderedQuantity: number
    readonly canceledQuantity: number
  }[]
  readonly parcels: readonly ParcelReport[]
}

/** A parcel that has left. */
export interface ParcelReport {
  /** As reported, trimmed; never shortened. */
  readonly trackingNumber: string
  /** The distributor's ship-via code or carrier name, when it says one. */
  readonly carrier: string | null
  /** ISO 8601 UTC, when the distributor says it. */
  readonly shippedAt: string | null
  /**
   * What is inside. Empty when the goods of the same distributor order are
   * reported in another of its parcels and nothing tells them apart.
   */
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[]
}
