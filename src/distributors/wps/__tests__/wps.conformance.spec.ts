import { WpsSimulator } from "../../../../sandbox/wps/wps-simulator"
import { simulatedWps } from "../../../../sandbox/wps/simulated-wps"
import { testDistributor } from "../../conformance/test-distributor"
import { wps } from "../index"
import { feedSamples } from "./feed-samples"
import { sampleOrder } from "./sample-order"

const simulator = new WpsSimulator()

describe("WPS, as every adapter", () => {
  testDistributor({
    adapter: wps,
    credentials: { api_token: simulator.settings.token },
    order: sampleOrder,
    hasPreparation: true,
    server: simulatedWps(simulator, {
      "87-5503": { boise: 20, ashley: 3 },
      "74-0170": { boise: 30, fresno: 4 },
    }),
    costs: { "87-5503": 14.22, "74-0170": 5.2 },
    feed: feedSamples,
  })
})
