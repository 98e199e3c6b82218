import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  enterOrderNumberBody,
  listPurchaseOrdersQuery,
} from "../../../../schemas/purchase-order"
import { validateBody, validateQuery } from "../../../validate"

export const purchaseOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/purchase-orders",
    methods: ["GET"],
    middlewares: [validateQuery(listPurchaseOrdersQuery)],
  },
  {
    matcher: "/admin/dropship/purchase-orders/:id/distributor-orders",
    methods: ["POST"],
    middlewares: [validateBody(enterOrderNumberBody)],
  },
]
