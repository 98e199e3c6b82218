import type { DistributorAdapter } from "../../../src/distributors/adapter"
import { catalogFile } from "./catalog-file"
import { connect } from "./connect"
import { credentials, prerequisites } from "./credentials"
import { orderLimits } from "./order-limits"
import { settings } from "./settings"
import { shipMethods } from "./ship-methods"
import { warehouses } from "./warehouses"

/**
 * Coastal Distributing, which does not exist: an example of an adapter that
 * does not come with the plugin. docs/adapters.md walks through it.
 */
export const coastal: DistributorAdapter = {
  specification: "v1",
  id: "coastal",
  name: "Coastal Distributing",
  currencyCode: "usd",
  // Each dealer is told an address of its own.
  defaultBaseUrl: null,
  credentials,
  settings,
  prerequisites,
  warehouses,
  shipMethods: shipMethods.map(({ id, label }) => ({ id, label })),
  orderLimits,
  duplicateRule: {
    // It answers at once for every PO number it has.
    whenUnanswered: "look_up",
    takesRefusedNumberAgain: true,
  },
  callLimits: { perSecond: 5, concurrent: 2 },
  defaults: {
    shipMethod: "ground",
    allowSplit: true,
    allowBackorder: false,
    dropshipFee: 6.5,
    poPrefix: "M",
    poLetter: "C",
  },
  feed: {
    files: [catalogFile],
    schedule: "0 6 * * *",
    timezone: "America/New_York",
  },
  setupHint: `Hello,

we would like to order and drop-ship through your API and need:

1. our dealer number, an API key, and the address of the API,
2. the drop-ship agreement, to sign,
3. the FTP server of the nightly catalog, with user name and password.

Thank you.`,
  connect,
}
