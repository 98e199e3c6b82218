import { WpsSimulator } from "../../../../sandbox/wps/wps-simulator"
import type { FailingCall } from "../../conformance/simulated-distributor"
import { testDistributor } from "../../conformance/test-distributor"
import { wps } from "../index"
import { sampleOrder } from "./sample-order"

const simulator = new WpsSimulator()

const calls: Record<FailingCall, { method: string; path: RegExp }> = {
  preparing: { method: "POST", path: /^\/carts/ },
  placing: { method: "POST", path: /^\/orders$/ },
  looking_up: { method: "GET", path: /^\/orders\/./ },
}

describe("WPS, as every adapter", () => {
  testDistributor({
    adapter: wps,
    credentials: { api_token: simulator.settings.token },
    order: sampleOrder,
    hasPreparation: true,
    server: {
      start: async () => (await simulator.start()).url,
      stop: () => simulator.stop(),
      reset: () => {
        simulator.reset()
        for (const { sku } of sampleOrder.lines) {
          simulator.setStock(sku, { boise: 20 })
        }
      },
      fail: (call, fault, times) => {
        const { method, path } = calls[call]
        simulator.fail({ method, path, times, fault })
      },
      refuseCredentials: () => {
        simulator.settings.token = "another"
      },
      placingCalls: () => simulator.requestsTo("POST", "/orders").length,
      ordered: (poNumber) => {
        const units: Record<string, number> = {}
        for (const { items } of simulator.orders(poNumber)) {
          for (const { sku, quantity } of items) {
            units[sku] = (units[sku] ?? 0) + quantity
          }
        }
        return units
      },
      ship: (poNumber) =>
        simulator.ship(poNumber).flatMap((detail) => detail.tracking_numbers),
    },
  })
})
