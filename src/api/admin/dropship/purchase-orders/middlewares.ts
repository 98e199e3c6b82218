import type { MiddlewareRoute } from "@medusajs/framework/http"
import { listPurchaseOrdersQuery } from "../../../../schemas/purchase-order"
import { validateQuery } from "../../../validate"

export const purchaseOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/purchase-orders",
    methods: ["GET"],
    middlewares: [validateQuery(listPurchaseOrdersQuery)],
  },
]
