import type { DistributorAdapter, OrderRequest } from "../adapter"
import type { FeedSubject } from "./feed-subject"
import type { SimulatedDistributor } from "./simulated-distributor"

/**
 * What an adapter's author gives to `testDistributor`:
 *
 * ```ts
 * const simulator = new SampleSimulator()
 *
 * describe("Sample, as every adapter", () => {
 *   testDistributor({
 *     adapter: sample,
 *     credentials: { api_key: "sandbox-key" },
 *     order: sampleOrder,
 *     server: simulated(simulator, {
 *       calls: {
 *         placing: { method: "POST", path: /^\/orders$/ },
 *         looking_up: { method: "GET", path: /^\/orders/ },
 *         checking_stock: { method: "GET", path: /^\/stock/ },
 *       },
 *       refuseCredentials: () => { simulator.apiKey = "another" },
 *       stockCap: 25,
 *       stock: { "87-5503": { ID: 20 }, "74-0170": { ID: 20 } },
 *     }),
 *   })
 * })
 * ```
 */
export interface ConformanceSubject {
  readonly adapter: DistributorAdapter
  readonly server: SimulatedDistributor
  /** Good ones, each at least eight characters long. */
  readonly credentials: Readonly<Record<string, string>>
  /** Values of the adapter's settings that differ from their defaults. */
  readonly settings?: Readonly<Record<string, unknown>>
  /**
   * An order that the simulator takes and fills from one warehouse: two lines
   * of two SKUs, the second of two units or more. After a reset the shelves
   * hold ten times as much.
   */
  readonly order: OrderRequest
  /** Are there calls before the placing one? Left out: no. */
  readonly hasPreparation?: boolean
  /**
   * How the distributor refuses an order in these words. Left out: a 422
   * with `{ "message": words }`.
   */
  refusal?(words: string): { readonly status: number; readonly body: unknown }
  /** False: its look-up can't tell that an order was canceled. */
  readonly reportsCancellation?: boolean
  /** What `checkPrices` should say of the order's SKUs, in currency units. */
  readonly costs?: Readonly<Record<string, number>>
  /** Samples of the feed's files; left out: the feed is not tested here. */
  readonly feed?: FeedSubject
}
