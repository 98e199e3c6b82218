/**
 * The calls of a distributor that may fail: those before the order is
 * placed (for one that needs any), the placing one, and the look-up.
 */
export type FailingCall = "preparing" | "placing" | "looking_up"

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

/** What the conformance suite needs of a distributor's simulator. */
export interface SimulatedDistributor {
  /** → the base URL. */
  start(): Promise<string>
  stop(): Promise<void>
  /** As freshly started. */
  reset(): void
  fail(call: FailingCall, fault: SimulatedFault, times?: number): void
  /** From now on no credentials are good. */
  refuseCredentials(): void
  /** How often the placing call arrived, whatever was answered. */
  placingCalls(): number
  /** Units by SKU that the distributor believes were ordered under a PO. */
  ordered(poNumber: string): Record<string, number>
  /** Ships all that is open → tracking numbers. */
  ship(poNumber: string): string[]
}
