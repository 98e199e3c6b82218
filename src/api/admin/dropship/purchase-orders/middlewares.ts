import type { MiddlewareRoute } from "@medusajs/framework/http"
import { settleAttentionBody } from "../../../../schemas/attention"
import {
  enterOrderNumberBody,
  listPurchaseOrdersQuery,
  purchaseOrderFilter,
} from "../../../../schemas/purchase-order"
import {
  cancelPurchaseOrderBody,
  enterShipmentBody,
} from "../../../../schemas/purchase-order-life"
import { validateBody, validateQuery } from "../../../validate"

export const purchaseOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/purchase-orders",
    methods: ["GET"],
    middlewares: [validateQuery(listPurchaseOrdersQuery)],
  },
  {
    matcher: "/admin/dropship/purchase-orders/export",
    methods: ["GET"],
    middlewares: [validateQuery(purchaseOrderFilter)],
  },
  {
    matcher: "/admin/dropship/purchase-orders/:id/distributor-orders",
    methods: ["POST"],
    middlewares: [validateBody(enterOrderNumberBody)],
  },
  {
    matcher: "/admin/dropship/purchase-orders/:id/attention",
    methods: ["POST"],
    middlewares: [validateBody(settleAttentionBody)],
  },
  {
    matcher: "/admin/dropship/purchase-orders/:id/cancel",
    methods: ["POST"],
    middlewares: [validateBody(cancelPurchaseOrderBody)],
  },
  {
    matcher: "/admin/dropship/purchase-orders/:id/shipments",
    methods: ["POST"],
    middlewares: [validateBody(enterShipmentBody)],
  },
]
