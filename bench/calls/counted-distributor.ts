import type { DistributorAdapter } from "../../src/distributors/adapter"

/**
 * A distributor whose API calls are counted: its simulator, whose books can
 * be filled without its API until it is started.
 */
export interface CountedDistributor {
  readonly adapter: DistributorAdapter
  readonly credentials: Readonly<Record<string, string>>
  /** Some of what it carries, as many as one look-up of stock asks for. */
  readonly skus: readonly string[]
  /** Units by warehouse code, as its API tells them. */
  stockOf(sku: string): Record<string, number>
  /** Takes an order of one unit. @returns the numbers that it is given */
  place(poNumber: string): string[]
  /** Ships a purchase order. @returns tracking numbers */
  ship(poNumber: string): string[]
  /** Opens the API; the books don't change any more. @returns its base URL */
  start(): Promise<string>
  stop(): Promise<void>
  /** API calls so far, whatever their answer was. */
  calls(): number
}

/** @param now the distributor's clock */
export type OpenDistributor = (now: () => Date) => CountedDistributor
