import type { z } from "@medusajs/framework/zod"
import type { FeedDefinition } from "./feed"
import type { Connection, DistributorGateway } from "./gateway"
import type { CallLimits } from "./traffic"

export type * from "./feed"
export type * from "./gateway"
export type * from "./orders"
export type { CallLimits, Traffic } from "./traffic"

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
  /** What the merchant enters; see `kit/credentials.ts` for its fields. */
  readonly credentials: CredentialsSchema
  /**
   * What is not documented well enough to be fixed, as settings with a
   * default; see `kit/adapter-settings.ts` for their fields.
   */
  readonly settings?: SettingsSchema
  readonly prerequisites: readonly Prerequisite[]
  readonly warehouses: readonly Warehouse[]
  readonly shipMethods: readonly ShipMethod[]
  readonly orderLimits: OrderLimits
  readonly duplicateRule: DuplicateRule
  readonly callLimits: CallLimits
  readonly defaults: AccountDefaults
  readonly feed: FeedDefinition
  /** Text that a merchant sends to the distributor's representative. */
  readonly setupHint: string
  /** A gateway that acts for one merchant. Does no I/O itself. */
  connect(connection: Connection): DistributorGateway
}

/** Each field is a text, optional where the merchant may leave it out. */
export type CredentialsSchema = z.ZodObject<
  Record<string, z.ZodType<string | undefined>>
>

/** Each field is a text, a choice or a switch, and has a default. */
export type SettingsSchema = z.ZodObject<
  Record<string, z.ZodType<string | boolean>>
>

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

/** What a distributor does with a purchase order number it has seen. */
export interface DuplicateRule {
  /**
   * What to do when the answer to an order was lost and a look-up does not
   * find it:
   *
   * - `look_up`: the look-up tells; a proven absence allows to send again.
   * - `send_again`: it refuses a number that it has, so that sending again
   *   tells, and orders nothing twice.
   * - `ask`: nothing tells; a person asks the distributor.
   */
  readonly whenUnanswered: "look_up" | "send_again" | "ask"
  /** May a number be sent again that was definitely refused? */
  readonly takesRefusedNumberAgain: boolean
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
