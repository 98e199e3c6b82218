import { PartsUnlimitedSimulator } from "../../../../sandbox/parts-unlimited/parts-unlimited-simulator"
import { simulated } from "../../../../sandbox/simulator/simulated"
import { testDistributor } from "../../conformance/test-distributor"
import { partsUnlimited } from "../index"
import { feedSamples } from "./feed-samples"
import { sampleOrder } from "./sample-order"
import { credentialsOf } from "./simulated-account"

const simulator = new PartsUnlimitedSimulator()

describe("Parts Unlimited, as every adapter", () => {
  testDistributor({
    adapter: partsUnlimited,
    credentials: credentialsOf(simulator),
    order: sampleOrder,
    server: simulated(simulator, {
      calls: {
        placing: { method: "POST", path: /^\/api\/orders\/dropship$/ },
        looking_up: { method: "GET", path: /^\/api\/orders\/dropship\?/ },
        checking_stock: { method: "GET", path: /^\/api\/v1\/parts\/inventory/ },
      },
      refuseCredentials: () => {
        simulator.switches.apiKey = "another"
      },
      // `+` stands for ten or more.
      stockCap: 10,
      stock: {
        "01019901": { WI: 20, NY: 0, TX: 0, NV: 7, NC: 0 },
        "003199": { WI: 30, NY: 4, TX: 0, NV: 0, NC: 0 },
      },
    }),
    refusal: (words) => ({
      status: 200,
      body: { status_code: 400, status_message: words },
    }),
    costs: { "01019901": 58.91, "003199": 13 },
    feed: feedSamples,
  })
})
