import { simulated } from "../../../../sandbox/simulator/simulated"
import { stockCap } from "../../../../sandbox/tucker/reads"
import { TuckerSimulator } from "../../../../sandbox/tucker/tucker-simulator"
import { testDistributor } from "../../conformance/test-distributor"
import { tucker } from "../index"
import { feedSamples } from "./feed-samples"
import { sampleOrder } from "./sample-order"

const credentials = {
  customer_number: "10020030",
  api_key: "tucker-sandbox-key",
}

const lists = new TuckerSimulator({
  customerNumber: credentials.customer_number,
  apiKey: credentials.api_key,
})
const singles = new TuckerSimulator({
  customerNumber: credentials.customer_number,
  apiKey: credentials.api_key,
  singleElementObjects: true,
})

describe.each([
  ["with lists", lists],
  ["with elements in place of lists of one", singles],
])("Tucker, as every adapter, %s", (_, simulator) => {
  testDistributor({
    adapter: tucker,
    credentials,
    order: sampleOrder,
    // It tells only what has left.
    reportsCancellation: false,
    refusal: (words) => ({
      status: 200,
      body: { ORD: { status: "FAILED", errormsg: words } },
    }),
    server: simulated(simulator, {
      calls: {
        placing: { method: "GET", path: /type=ORD.*submit=YES/ },
        looking_up: { method: "GET", path: /type=SHP/ },
        checking_stock: { method: "GET", path: /type=INV/ },
      },
      refuseCredentials: () => {
        simulator.settings.apiKey = "another"
      },
      stockCap,
      stock: {
        "160942": { TX: 20, PA: 3 },
        "012345": { TX: 30, IL: 4 },
      },
    }),
    costs: { "160942": 24.95, "012345": 12.5 },
    feed: feedSamples,
  })
})
