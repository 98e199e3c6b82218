import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  dropshipQuery,
  placePurchaseOrdersBody,
} from "../../../../schemas/dropship"
import { validateBody, validateQuery } from "../../../validate"

export const dropshipOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/orders/:order_id",
    methods: ["GET"],
    middlewares: [validateQuery(dropshipQuery)],
  },
  {
    matcher: "/admin/dropship/orders/:order_id",
    methods: ["POST"],
    middlewares: [validateBody(placePurchaseOrdersBody)],
  },
]
