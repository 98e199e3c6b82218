import { defineMiddlewares } from "@medusajs/framework/http"
import { attentionMiddlewares } from "./admin/dropship/attention/middlewares"
import { auditMiddlewares } from "./admin/dropship/audit/middlewares"
import { brandAliasMiddlewares } from "./admin/dropship/brand-aliases/middlewares"
import { distributorMiddlewares } from "./admin/dropship/distributors/middlewares"
import { feedRunMiddlewares } from "./admin/dropship/feed-runs/middlewares"
import { fulfillmentPreferenceMiddlewares } from "./admin/dropship/fulfillment-preferences/middlewares"
import { inventoryRuleMiddlewares } from "./admin/dropship/inventory-rules/middlewares"
import { itemRuleMiddlewares } from "./admin/dropship/item-rules/middlewares"
import { itemMiddlewares } from "./admin/dropship/items/middlewares"
import { mailPreviewMiddlewares } from "./admin/dropship/mail-preview/middlewares"
import { matchMiddlewares } from "./admin/dropship/matches/middlewares"
import { overviewMiddlewares } from "./admin/dropship/overview/middlewares"
import { policyMiddlewares } from "./admin/dropship/policies"
import { dropshipOrderMiddlewares } from "./admin/dropship/orders/middlewares"
import { purchaseOrderMiddlewares } from "./admin/dropship/purchase-orders/middlewares"
import { settingsMiddlewares } from "./admin/dropship/settings/middlewares"
import { variantSourceMiddlewares } from "./admin/dropship/variants/middlewares"
import { leadTimeMiddlewares } from "./store/dropship/lead-times/middlewares"

export default defineMiddlewares({
  routes: [
    ...policyMiddlewares,
    ...attentionMiddlewares,
    ...auditMiddlewares,
    ...brandAliasMiddlewares,
    ...distributorMiddlewares,
    ...feedRunMiddlewares,
    ...fulfillmentPreferenceMiddlewares,
    ...inventoryRuleMiddlewares,
    ...itemRuleMiddlewares,
    ...itemMiddlewares,
    ...mailPreviewMiddlewares,
    ...matchMiddlewares,
    ...dropshipOrderMiddlewares,
    ...overviewMiddlewares,
    ...purchaseOrderMiddlewares,
    ...settingsMiddlewares,
    ...variantSourceMiddlewares,
    ...leadTimeMiddlewares,
  ],
})
