import type { Readable } from "node:stream"
import type {
  CancelResult,
  DryRunResult,
  OrderLookup,
  OrderQuery,
  OrderRequest,
  PlacementResult,
} from "./orders"
import type { Traffic } from "./traffic"

/** A merchant's connection to one distributor. */
export interface Connection {
  /** By field of the adapter's `credentials`. */
  readonly credentials: Readonly<Record<string, string>>
  /** By field of the adapter's `settings`; absent ones take their default. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Holds the whole path below which the endpoints lie. */
  readonly baseUrl: string
  readonly logger: AdapterLogger
  /** Shared by all connections to this distributor in this process. */
  readonly traffic: Traffic
  /** Milliseconds after which a call counts as unanswered. Default 20,000. */
  readonly timeout?: number
  /**
   * Nothing in a private network is called: where a merchant has entered the
   * address, and the deployment allows none there.
   */
  readonly publicHostsOnly?: boolean
  /** How pauses are made; tests give one that does not wait. */
  readonly sleep?: (milliseconds: number) => Promise<void>
}

export interface AdapterLogger {
  /** @param about what it is about, where that is a purchase order */
  warn(message: string, about?: { readonly poNumber?: string }): void
}

/**
 * What can be asked of a distributor on a merchant's behalf. Optional members
 * are left out where the distributor offers no such thing. Reads throw a
 * DistributorError when no usable answer comes.
 */
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
  findOrder(query: OrderQuery): Promise<OrderLookup>
  /**
   * Looks many purchase orders up with fewer calls than one for each, by PO
   * number. One that is not in the answer is asked for with `findOrder`.
   */
  findOrders?(
    queries: readonly OrderQuery[]
  ): Promise<ReadonlyMap<string, OrderLookup>>
  /** Would this order be taken? Orders nothing; asked before `placeOrder`. */
  dryRun?(order: OrderRequest): Promise<DryRunResult>
  /**
   * Cancels all of a purchase order that has not shipped. A refusal is a
   * result, not an exception.
   */
  cancelOrder?(query: OrderQuery): Promise<CancelResult>
  /** What is on the shelves now; unknown SKUs are left out of the answer. */
  checkStock?(skus: readonly string[]): Promise<readonly StockReport[]>
  /** What this dealer pays now; unknown SKUs are left out of the answer. */
  checkPrices?(skus: readonly string[]): Promise<readonly PriceReport[]>
  /** The feed's files over the API; see `FeedDefinition.download`. */
  downloadFeed?(): Promise<readonly DownloadedFile[]>
}

export interface CheckResult {
  readonly id: string
  readonly ok: boolean
  /** What was found and, when not ok, what the merchant can do. */
  readonly message: string
}

export interface StockReport {
  /** As it was asked for. */
  readonly sku: string
  /** Units by warehouse code; a capped figure counts as its cap. */
  readonly quantities: Readonly<Record<string, number>>
}

export interface PriceReport {
  /** As it was asked for. */
  readonly sku: string
  /** Dealer price in the distributor's currency unit. */
  readonly cost: number
}

/** A file as the API sends it: a feed file, or an archive of several. */
export interface DownloadedFile {
  /** A bare file name, matched against the feed's patterns. */
  readonly name: string
  readonly content: Readable
}
