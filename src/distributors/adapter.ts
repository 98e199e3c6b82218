import type { FeedDefinition } from "./feed"

export type * from "./feed"

/**
 * What a distributor's folder must offer, and what it may offer.
 *
 * An adapter is a description (data: credentials, warehouses, limits, files)
 * plus `connect`, which turns a merchant's credentials into a gateway. It
 * knows HTTP and file formats, and nothing of Medusa or the database. The
 * screens, the API, the inventory rules and the fulfillment providers derive
 * from the description; no other file names a distributor.
 */
export interface DistributorAdapter {
  /** Version of this contract. */
  readonly specification: "v1"
  /** Stable id in URLs and in the database, for example `wps`. */
  readonly id: string
  /** The name a merchant knows, for example `Western Power Sports`. */
  readonly name: string
  /** ISO 4217, lower case: the currency of every cost of this distributor. */
  readonly currencyCode: string
  /** Base URL of the production API, when it is publicly known. */
  readonly defaultBaseUrl: string | null
  readonly credentialFields: readonly CredentialField[]
  readonly prerequisites: readonly Prerequisite[]
  readonly warehouses: readonly Warehouse[]
  readonly shipMethods: readonly ShipMethod[]
  readonly orderLimits: OrderLimits
  readonly defaults: AccountDefaults
  readonly feed: FeedDefinition
  /** Text that a merchant sends to the distributor's representative. */
  readonly setupHint: string
  /** A gateway that acts for one merchant. Does no I/O itself. */
  connect(connection: Connection): DistributorGateway
}

/** A value the merchant gets from the distributor and enters in settings. */
export interface CredentialField {
  readonly name: string
  readonly label: string
  readonly isSecret: boolean
  readonly isRequired: boolean
}

/** Something the merchant must have arranged with the distributor. */
export interface Prerequisite {
  readonly id: string
  readonly label: string
}

export interface Warehouse {
  /** The distributor's own code, for example `ID`. */
  readonly code: string
  readonly name: string
  /** Postal code, for freight estimates; null where it is not public. */
  readonly postalCode: string | null
  /** False: stock is reported, but an order can't name this warehouse. */
  readonly isOrderable: boolean
}

export interface ShipMethod {
  /** Ours, stable, for example `ground`. */
  readonly id: string
  readonly label: string
}

/** Fields of a ship-to address that a distributor may limit. */
export type ShipToField =
  | "name"
  | "company"
  | "address_1"
  | "address_2"
  | "city"
  | "province"
  | "postal_code"
  | "phone"
  | "email"

export interface FieldLimit {
  /** Greatest number of characters; a longer value is refused, never cut. */
  readonly maxLength: number
  readonly isRequired: boolean
}

export interface OrderLimits {
  readonly shipTo: Readonly<Partial<Record<ShipToField, FieldLimit>>>
  /** ISO 3166-1 alpha-2, lower case. */
  readonly countries: readonly string[]
  /** Greatest length of a purchase order number (never above 15). */
  readonly poNumberLength: number
}

/** What a new account starts with; all of it can be changed by the merchant. */
export interface AccountDefaults {
  readonly shipMethod: string
  /** May the distributor fill one order from several warehouses? */
  readonly allowSplit: boolean
  readonly allowBackorder: boolean
  /** Flat drop-ship fee of one order, in the distributor's currency unit. */
  readonly dropshipFee: number
  readonly poPrefix: string
  /** Letter in PO numbers, for example `W` in `M1042-W1`. */
  readonly poLetter: string
}

/** A merchant's connection to one distributor. */
export interface Connection {
  readonly credentials: Readonly<Record<string, string>>
  /** Holds the whole path below which the endpoints lie. */
  readonly baseUrl: string
  readonly logger: AdapterLogger
  /** Milliseconds after which a call counts as unanswered. Default 20,000. */
  readonly timeout?: number
  /** How pauses are made; tests give one that does not wait. */
  readonly sleep?: (milliseconds: number) => Promise<void>
}

export interface AdapterLogger {
  warn(message: string): void
}

/** What can be asked of a distributor on a merchant's behalf. */
export interface DistributorGateway {
  /** Reads something harmless: do the credentials work, may we order? */
  check(): Promise<CheckResult[]>
  /**
   * Sends one purchase order. A refusal is a result, not an exception.
   * Must never send the placing call twice by itself, except after a 429,
   * which says that nothing was processed.
   */
  placeOrder(order: OrderRequest): Promise<PlacementResult>
  /** Looks a purchase order up; also how tracking is read. */
  findOrder(poNumber: string): Promise<OrderLookup>
}

export interface CheckResult {
  readonly id: string
  readonly ok: boolean
  /** What was found and, when not ok, what the merchant can do. */
  readonly message: string
}

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
}

/**
 * How sending a purchase order ended.
 *
 * - `accepted`: the distributor has it.
 * - `rejected`: definitely not ordered; `reason` is for the merchant.
 * - `not_processed`: told to come back later (429) more often than one
 *   submission waits; definitely not ordered, may be sent again.
 * - `unknown`: sent, but no readable answer came; must be looked up.
 */
export type PlacementResult =
  | { readonly outcome: "accepted"; readonly orderNumbers: readonly string[] }
  | { readonly outcome: "rejected"; readonly reason: string }
  | {
      readonly outcome: "not_processed"
      readonly reason: string
      readonly retryAfterSeconds: number
    }
  | { readonly outcome: "unknown"; readonly reason: string }

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
