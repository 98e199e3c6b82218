import attention from "./es/attention.json" with { type: "json" }
import feeds from "./es/feeds.json" with { type: "json" }
import heldRuns from "./es/held-runs.json" with { type: "json" }
import history from "./es/history.json" with { type: "json" }
import itemRules from "./es/item-rules.json" with { type: "json" }
import mails from "./es/mails.json" with { type: "json" }
import matches from "./es/matches.json" with { type: "json" }
import overview from "./es/overview.json" with { type: "json" }
import purchaseOrderLife from "./es/purchase-order-life.json" with { type: "json" }
import purchaseOrders from "./es/purchase-orders.json" with { type: "json" }
import rules from "./es/rules.json" with { type: "json" }
import settings from "./es/settings.json" with { type: "json" }
import stock from "./es/stock.json" with { type: "json" }
import toDropShip from "./es/to-drop-ship.json" with { type: "json" }

/** Every text of the admin in Spanish; it addresses the reader as Medusa does. */
export const spanish = {
  ...attention,
  ...feeds,
  ...heldRuns,
  ...history,
  ...itemRules,
  ...mails,
  ...matches,
  ...overview,
  ...purchaseOrderLife,
  ...purchaseOrders,
  ...rules,
  ...settings,
  ...stock,
  ...toDropShip,
}
