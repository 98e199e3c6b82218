import type { DistributorAdapter } from "../adapter"
import { connect } from "./connect"
import { credentials, prerequisites } from "./credentials"
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
  credentials,
  prerequisites,
  warehouses: warehouses.map(({ code, name, postalCode, isOrderable }) => ({
    code,
    name,
    postalCode,
    isOrderable,
  })),
  shipMethods: shipMethods.map(({ id, label }) => ({ id, label })),
  orderLimits,
  duplicateRule: {
    // WPS takes a number twice, but answers at once for every PO it has.
    whenUnanswered: "look_up",
    takesRefusedNumberAgain: true,
  },
  // No limit is documented. An order is at least five calls in a row.
  callLimits: { perSecond: 10, concurrent: 4 },
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
    // As far as is known, WPS writes one inventory file a day, and the daily
    // run takes it: more by schedule would fetch the same file again.
    stock: { files: [inventory.id], schedule: null },
    schedule: "0 5 * * *",
    timezone: "America/Boise",
  },
  setupHint,
  connect,
}
