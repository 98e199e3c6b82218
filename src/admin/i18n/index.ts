import attention from "./en/attention.json" with { type: "json" }
import feeds from "./en/feeds.json" with { type: "json" }
import heldRuns from "./en/held-runs.json" with { type: "json" }
import history from "./en/history.json" with { type: "json" }
import itemRules from "./en/item-rules.json" with { type: "json" }
import mails from "./en/mails.json" with { type: "json" }
import matches from "./en/matches.json" with { type: "json" }
import overview from "./en/overview.json" with { type: "json" }
import purchaseOrderLife from "./en/purchase-order-life.json" with { type: "json" }
import purchaseOrders from "./en/purchase-orders.json" with { type: "json" }
import rules from "./en/rules.json" with { type: "json" }
import stock from "./en/stock.json" with { type: "json" }
import toDropShip from "./en/to-drop-ship.json" with { type: "json" }
import settings from "./en/settings.json" with { type: "json" }
import { spanish } from "./spanish"

export default {
  en: {
    dropship: {
      ...attention,
      ...purchaseOrders,
      ...purchaseOrderLife,
      ...settings,
      ...feeds,
      ...heldRuns,
      ...history,
      ...itemRules,
      ...mails,
      ...matches,
      ...overview,
      ...rules,
      ...stock,
      ...toDropShip,
    },
  },
  es: { dropship: spanish },
}
