import type { DistributorAdapter } from "../adapter"
import { connect } from "./connect"
import { credentials } from "./credentials"
import { items } from "./feeds/items"
import { prices } from "./feeds/prices"
import { inventory } from "./feeds/inventory"
import { orderLimits } from "./order-limits"
import { settings } from "./settings"
import { setupHint } from "./setup-hint"
import { shipMethods } from "./ship-methods"
import { warehouses } from "./warehouses"

/**
 * Automatic Distributors, by version 2 of its API, of which little is public.
 * There is no look-up of stock and prices: the files tell them.
 */
export const automatic: DistributorAdapter = {
  specification: "v1",
  id: "automatic",
  name: "Automatic Distributors",
  currencyCode: "usd",
  // Not public: Automatic tells it with the token.
  defaultBaseUrl: null,
  credentials,
  settings,
  prerequisites: [],
  warehouses: warehouses.map(({ code, name, postalCode, isOrderable }) => ({
    code,
    name,
    postalCode,
    isOrderable,
  })),
  shipMethods,
  orderLimits,
  duplicateRule: {
    // Assumed: a look-up by PO number tells at once, and a number that was
    // refused is free.
    whenUnanswered: "look_up",
    takesRefusedNumberAgain: true,
  },
  // Assumed: no limit is public.
  callLimits: { perSecond: 2, concurrent: 2 },
  defaults: {
    shipMethod: "ground",
    allowSplit: true,
    allowBackorder: false,
    // Assumed: not public; about what third parties tell of the others.
    dropshipFee: 10,
    poPrefix: "M",
    poLetter: "A",
  },
  feed: {
    files: [items, prices, inventory],
    // Assumed: products daily, stock every few hours.
    schedule: "0 5 * * *",
    stock: { files: [inventory.id], schedule: "0 8-20/3 * * *" },
    timezone: "America/New_York",
  },
  setupHint,
  connect,
}
