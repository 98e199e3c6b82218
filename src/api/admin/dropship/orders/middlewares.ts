import type { MiddlewareRoute } from "@medusajs/framework/http"
import { placePurchaseOrdersBody } from "../../../../schemas/dropship"
import { validateBody } from "../../../validate"

export const dropshipOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/orders/:order_id",
    methods: ["POST"],
    middlewares: [validateBody(placePurchaseOrdersBody)],
  },
]
