import type { DistributorAdapter } from "../adapter"
import { connect } from "./connect"
import { credentials, prerequisites } from "./credentials"
import { distributorName } from "./errors"
import { items } from "./feeds/items"
import { prices } from "./feeds/prices"
import { orderLimits } from "./order-limits"
import { settings } from "./settings"
import { setupHint } from "./setup-hint"
import { shipMethods } from "./ship-methods"
import { warehouses } from "./warehouses"

/** Parts Unlimited and Drag Specialties (LeMans): one company, one account. */
export const partsUnlimited: DistributorAdapter = {
  specification: "v1",
  id: "parts-unlimited",
  name: distributorName,
  currencyCode: "usd",
  defaultBaseUrl: "https://api.parts-unlimited.com",
  credentials,
  settings,
  prerequisites,
  warehouses,
  shipMethods,
  orderLimits,
  duplicateRule: {
    // Unknown; one merchant adds _2 to a number that is sent again.
    whenUnanswered: "ask",
    takesRefusedNumberAgain: false,
  },
  // A client that was seen heeds 429; no limit is public (assumed).
  callLimits: { perSecond: 5, concurrent: 4 },
  defaults: {
    shipMethod: "ground",
    // An order can neither ask for it nor forbid it.
    allowSplit: true,
    allowBackorder: false,
    // The flat-rate drop-ship programme as third parties tell it, in USD.
    dropshipFee: 9.75,
    poPrefix: "M",
    poLetter: "P",
  },
  feed: {
    files: [items, prices],
    archive: { label: "Price file (ZIP)", pattern: "Price_File_Export_*.zip" },
    download: { label: "Price file by API", perDay: 2 },
    schedule: "0 5 * * *",
    timezone: "America/Chicago",
  },
  setupHint,
  connect,
}
