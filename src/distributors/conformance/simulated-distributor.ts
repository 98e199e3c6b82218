/**
 * The calls of a distributor that may fail: those before the order is
 * placed (for one that needs any), the placing one, the look-up, stock.
 */
export type FailingCall =
  "preparing" | "placing" | "looking_up" | "checking_stock"

/** What goes wrong; "after" means that the call was processed. */
export type SimulatedFault =
  | {
      readonly status: number
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  | {
      readonly kind:
        | "timeout-before"
        | "timeout-after"
        | "drop-before"
        | "drop-after"
        | "malformed"
    }

/** Units of a SKU. */
export interface Units {
  readonly sku: string
  readonly quantity: number
}

/** What the conformance suite needs of a distributor's simulator. */
export interface SimulatedDistributor {
  /** → the base URL. */
  start(): Promise<string>
  stop(): Promise<void>
  /** As freshly started, with enough of the sample order's SKUs. */
  reset(): void
  fail(call: FailingCall, fault: SimulatedFault, times?: number): void
  /** From now on no credentials are good. */
  refuseCredentials(): void
  /** How often the placing call arrived, whatever was answered. */
  placingCalls(): number
  /** How often anything was called. */
  calls(): number
  /** Units by SKU that the distributor believes were ordered under a PO. */
  ordered(poNumber: string): Record<string, number>
  /** Ships these units, or all that is open → tracking numbers. */
  ship(poNumber: string, lines?: readonly Units[]): string[]
  /** Corrects a tracking number. */
  changeTracking(poNumber: string, old: string, replacement: string): void
  /** Cancels all that has not shipped. */
  cancel(poNumber: string): void
  /** Nothing of this SKU is left: an order of it can't be filled. */
  emptyShelves(sku: string): void
  /** Stock by warehouse code, as its API would tell it. */
  stockOf(sku: string): Record<string, number>
  /** From now on each line of an order becomes an order of its own. */
  splitOrders(): void
}
