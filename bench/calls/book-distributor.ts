import type { DistributorAdapter } from "../../src/distributors/adapter"
import type { DistributorSimulator } from "../../sandbox/simulator/distributor-simulator"
import { plenty } from "../wares"
import type { CountedDistributor } from "./counted-distributor"

/** A distributor of which a simulator with an order book exists. */
export function bookDistributor(given: {
  adapter: DistributorAdapter
  credentials: Readonly<Record<string, string>> | undefined
  simulator: DistributorSimulator
  skus: readonly string[]
  /** Greatest figure that its stock look-up tells. */
  stockCap?: number
  /** A number of the book, as the adapter keeps it. */
  numberOf?: (bookNumber: string) => string
}): CountedDistributor {
  const { adapter, credentials = {}, simulator, skus } = given
  const { stockCap = Infinity, numberOf = (number: string) => number } = given
  const { book } = simulator
  const sku = skus[0] ?? ""
  const [warehouse = ""] = Object.keys(book.stockOf(sku))
  book.setStock(sku, { [warehouse]: plenty })
  return {
    adapter,
    credentials,
    skus,
    stockOf: (asked) =>
      Object.fromEntries(
        Object.entries(book.stockOf(asked)).map(([code, units]) => [
          code,
          Math.min(units, stockCap),
        ])
      ),
    place: (poNumber) =>
      book
        .place({
          poNumber,
          shipTo: {},
          shipMethod: "ground",
          lines: [{ sku, quantity: 1 }],
          allowSplit: false,
          allowBackorder: false,
        })
        .map(({ number }) => numberOf(number)),
    ship: (poNumber) => book.ship(poNumber),
    start: async () => {
      // A book copies itself for each call that searches it: minutes in all.
      const unchanging = book.purchaseOrders()
      book.purchaseOrders = () => unchanging
      return (await simulator.start()).url
    },
    stop: () => simulator.stop(),
    calls: () => simulator.requests.length,
  }
}
