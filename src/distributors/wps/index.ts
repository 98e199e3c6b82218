import type { DistributorAdapter } from "../adapter"
import { connect } from "./connect"
import { credentialFields, prerequisites } from "./credentials"
import { dealerPricing } from "./feeds/dealer-pricing"
import { inventory } from "./feeds/inventory"
import { items } from "./feeds/items"
import { orderLimits } from "./order-limits"
import { setupHint } from "./setup-hint"
import { shipMethods } from "./ship-methods"
import { warehouses } from "./warehouses"

/** Western Power Sports, by the Data Depot v4 API. */
export const wps: DistributorAdapter = {
  specification: "v1",
  id: "wps",
  name: "Western Power Sports",
  currencyCode: "usd",
  defaultBaseUrl: "https://api.wps-inc.com",
  credentialFields,
  prerequisites,
  warehouses: warehouses.map(({ code, name, postalCode, isOrderable }) => ({
    code,
    name,
    postalCode,
    isOrderable,
  })),
  shipMethods: shipMethods.map(({ id, label }) => ({ id, label })),
  orderLimits,
  defaults: {
    shipMethod: "ground",
    allowSplit: true,
    allowBackorder: false,
    // The flat-rate drop-ship programme as third parties tell it, in USD.
    dropshipFee: 9.75,
    poPrefix: "M",
    poLetter: "W",
  },
  feed: {
    files: [items, inventory, dealerPricing],
    schedule: "0 5 * * *",
    timezone: "America/Boise",
  },
  setupHint,
  connect,
}
