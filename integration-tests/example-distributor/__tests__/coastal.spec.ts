import { simulated } from "../../../sandbox/simulator/simulated"
import { testDistributor } from "../../../src/distributors/conformance/test-distributor"
import { coastal } from "../coastal"
import { CoastalSimulator } from "../simulator/coastal-simulator"
import { catalogSamples } from "./catalog-samples"

const simulator = new CoastalSimulator()

describe("Coastal Distributing, as every adapter", () => {
  testDistributor({
    adapter: coastal,
    credentials: {
      dealer_number: simulator.dealerNumber,
      api_key: simulator.apiKey,
    },
    settings: { packing_slip: "dealer" },
    order: {
      poNumber: "M1042-C1",
      shipMethod: "ground",
      shipTo: {
        name: "Pat Sample",
        company: null,
        address_1: "12 Example Rd",
        address_2: null,
        city: "Springfield",
        province: "IL",
        postal_code: "62701",
        country_code: "us",
        phone: "555-0100",
        email: null,
      },
      lines: [
        { sku: "C-1001", warehouse: null, quantity: 1, unitCost: 11.2 },
        { sku: "0C-2002", warehouse: null, quantity: 2, unitCost: null },
      ],
      allowSplit: true,
      allowBackorder: false,
    },
    feed: catalogSamples,
    server: simulated(simulator, {
      calls: {
        placing: { method: "POST", path: /^\/orders$/ },
        looking_up: { method: "GET", path: /^\/orders/ },
        checking_stock: { method: "GET", path: /^\/stock/ },
      },
      refuseCredentials: () => {
        simulator.apiKey = "another"
      },
      stock: { "C-1001": { NOR: 20 }, "0C-2002": { NOR: 20 } },
    }),
  })
})
