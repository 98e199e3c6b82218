import type {
  FailingCall,
  SimulatedDistributor,
} from "../../src/distributors/conformance/simulated-distributor"
import type { WpsQuantities } from "../catalog/types"
import { warehouses } from "./warehouses"
import type { WpsSimulator } from "./wps-simulator"

const calls: Record<FailingCall, { method: string; path: RegExp }> = {
  preparing: { method: "POST", path: /^\/carts/ },
  placing: { method: "POST", path: /^\/orders$/ },
  looking_up: { method: "GET", path: /^\/orders[/?]/ },
  checking_stock: { method: "GET", path: /^\/items/ },
}

/**
 * The WPS simulator, as the conformance suite drives it.
 *
 * @param stock what a reset puts on the shelves, by SKU
 */
export function simulatedWps(
  simulator: WpsSimulator,
  stock: Readonly<Record<string, Partial<WpsQuantities>>>
): SimulatedDistributor {
  const setStock = (sku: string, units: Partial<WpsQuantities>) => {
    const empty = warehouses.map(({ name }) => [name, 0])
    const none: Partial<WpsQuantities> = Object.fromEntries(empty) as object
    simulator.setStock(sku, { ...none, ...units })
  }
  return {
    start: async () => (await simulator.start()).url,
    stop: () => simulator.stop(),
    reset: () => {
      simulator.reset()
      for (const [sku, units] of Object.entries(stock)) {
        setStock(sku, units)
      }
    },
    fail: (call, fault, times) => {
      simulator.fail({ ...calls[call], times, fault })
    },
    refuseCredentials: () => {
      simulator.settings.token = "another"
    },
    placingCalls: () => simulator.requestsTo("POST", "/orders").length,
    calls: () => simulator.requests.length,
    ordered: (poNumber) => {
      const units: Record<string, number> = {}
      for (const { items } of simulator.orders(poNumber)) {
        for (const { sku, quantity } of items) {
          units[sku] = (units[sku] ?? 0) + quantity
        }
      }
      return units
    },
    ship: (poNumber, lines) =>
      simulator
        .ship(poNumber, {
          lines: lines?.map(({ sku, quantity }) => ({ sku, quantity })),
        })
        .flatMap((detail) => detail.tracking_numbers),
    changeTracking: (poNumber, old, replacement) => {
      simulator.changeTracking(poNumber, old, replacement)
    },
    cancel: (poNumber) => {
      simulator.cancelOrder(poNumber)
    },
    emptyShelves: (sku) => {
      setStock(sku, {})
    },
    stockOf: (sku) => {
      const units = simulator.stockOf(sku)
      return Object.fromEntries(
        warehouses.map(({ code, name }) => [
          code,
          Math.min(units[name], simulator.settings.stockCap),
        ])
      )
    },
    splitOrders: () => {
      simulator.settings.splitsEveryLine = true
    },
  }
}
