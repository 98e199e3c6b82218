import type { DistributorAdapter } from "../adapter"
import { connect } from "./connect"
import { credentials, prerequisites } from "./credentials"
import { closeouts } from "./feeds/closeouts"
import { inventory } from "./feeds/inventory"
import { inventoryUpdate } from "./feeds/inventory-update"
import { items } from "./feeds/items"
import { oversize } from "./feeds/oversize"
import { specialOrders } from "./feeds/special-orders"
import { supersessions } from "./feeds/supersessions"
import { upcs } from "./feeds/upcs"
import { distributorName } from "./name"
import { orderLimits } from "./order-limits"
import { settings } from "./settings"
import { setupHint } from "./setup-hint"
import { shipMethods } from "./ship-methods"
import { warehouses } from "./warehouses"

/** Tucker Powersports (formerly Tucker Rocky), by its web service `trws`. */
export const tucker: DistributorAdapter = {
  specification: "v1",
  id: "tucker",
  name: distributorName,
  currencyCode: "usd",
  defaultBaseUrl: "https://api.tucker.com/bin/trws",
  credentials,
  settings,
  prerequisites,
  warehouses,
  shipMethods: shipMethods.map(({ id, label }) => ({ id, label })),
  orderLimits,
  duplicateRule: {
    // `allowduplicatepo=NO` has a number refused that Tucker has.
    whenUnanswered: "send_again",
    takesRefusedNumberAgain: true,
  },
  // No limit is documented; assumed.
  callLimits: { perSecond: 5, concurrent: 4 },
  defaults: {
    shipMethod: "ground",
    allowSplit: true,
    allowBackorder: false,
    // Not public; the merchant enters it.
    dropshipFee: 0,
    poPrefix: "M",
    poLetter: "T",
  },
  feed: {
    files: [
      items,
      inventory,
      inventoryUpdate,
      closeouts,
      upcs,
      supersessions,
      specialOrders,
      oversize,
    ],
    // Half an hour after each of the three stock updates of a day; the first
    // comes with all the other files.
    schedule: "30 6 * * *",
    stock: { files: [inventoryUpdate.id], schedule: "30 13,18 * * *" },
    timezone: "America/Chicago",
  },
  setupHint,
  connect,
}
