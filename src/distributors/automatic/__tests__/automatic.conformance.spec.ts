import { AutomaticSimulator } from "../../../../sandbox/automatic/automatic-simulator"
import { simulated } from "../../../../sandbox/simulator/simulated"
import { testDistributor } from "../../conformance/test-distributor"
import { automatic } from "../index"
import { feedSamples } from "./feed-samples"
import { sampleOrder } from "./sample-order"

const simulator = new AutomaticSimulator()

describe("Automatic Distributors, as every adapter", () => {
  testDistributor({
    adapter: automatic,
    credentials: { api_token: simulator.token },
    order: sampleOrder,
    refusal: (message) => ({
      status: 400,
      body: { success: false, errors: [{ code: "ORDER_REFUSED", message }] },
    }),
    feed: feedSamples,
    server: simulated(simulator, {
      calls: {
        placing: { method: "POST", path: /^\/order\/create$/ },
        looking_up: { method: "GET", path: /^\/order\/./ },
      },
      refuseCredentials: () => {
        simulator.token = "another"
      },
      stock: { "AB12-3456": { "1": 20 }, "00417": { "1": 20 } },
    }),
  })
})
