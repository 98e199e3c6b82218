import purchaseOrders from "./en/purchase-orders.json" with { type: "json" }
import settings from "./en/settings.json" with { type: "json" }

export default {
  en: { dropship: { ...purchaseOrders, ...settings } },
}
