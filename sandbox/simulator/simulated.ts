import type {
  FailingCall,
  SimulatedDistributor,
} from "../../src/distributors/conformance/simulated-distributor"
import type { DistributorSimulator } from "./distributor-simulator"

/** What the conformance suite must be told of one simulator. */
export type SimulatedOptions = {
  /** Which requests are meant; leave out the calls that it has not. */
  calls: Partial<Record<FailingCall, { method?: string; path: RegExp }>> & {
    placing: { method?: string; path: RegExp }
  }
  /** Makes the credentials bad; a reset makes them good again. */
  refuseCredentials: () => void
  /** The greatest figure its stock answers show. */
  stockCap?: number
  /** What a reset puts on the shelves: SKU → warehouse code → units. */
  stock: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** A simulator, as the conformance suite drives it. */
export function simulated(
  simulator: DistributorSimulator,
  { calls, refuseCredentials, stockCap = Infinity, stock }: SimulatedOptions
): SimulatedDistributor {
  const { book } = simulator
  return {
    start: async () => (await simulator.start()).url,
    stop: () => simulator.stop(),
    reset: () => {
      simulator.reset()
      for (const [sku, units] of Object.entries(stock)) {
        book.setStock(sku, units)
      }
    },
    fail: (call, fault, times) => {
      const rule = calls[call]
      if (!rule) {
        throw new Error(`The simulator's options name no call for "${call}"`)
      }
      simulator.fail({ ...rule, times, fault })
    },
    refuseCredentials,
    placingCalls: () =>
      simulator.requestsTo(calls.placing.method ?? "POST", calls.placing.path)
        .length,
    calls: () => simulator.requests.length,
    ordered: (poNumber) => {
      const units: Record<string, number> = {}
      for (const { lines } of book.orders(poNumber)) {
        for (const { sku, quantity } of lines) {
          units[sku] = (units[sku] ?? 0) + quantity
        }
      }
      return units
    },
    ship: (poNumber, lines) => book.ship(poNumber, { lines }),
    changeTracking: (poNumber, old, replacement) => {
      book.changeTracking(poNumber, old, replacement)
    },
    cancel: (poNumber) => {
      book.cancel(poNumber)
    },
    emptyShelves: (sku) => {
      const codes = Object.keys(book.stockOf(sku))
      book.setStock(sku, Object.fromEntries(codes.map((code) => [code, 0])))
    },
    stockOf: (sku) =>
      Object.fromEntries(
        Object.entries(book.stockOf(sku)).map(([code, units]) => [
          code,
          Math.min(units, stockCap),
        ])
      ),
    splitOrders: () => {
      book.splitsEveryLine = true
    },
  }
}
