import type { MiddlewareRoute } from "@medusajs/framework/http"
import { placeManyBody } from "../../../../schemas/bulk-run"
import {
  dropshipQuery,
  placePurchaseOrdersBody,
} from "../../../../schemas/dropship"
import { holdOrderBody } from "../../../../schemas/order-hold"
import { listToDropShipQuery } from "../../../../schemas/to-drop-ship"
import { validateBody, validateQuery } from "../../../validate"

export const dropshipOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/orders",
    methods: ["GET"],
    middlewares: [validateQuery(listToDropShipQuery)],
  },
  {
    matcher: "/admin/dropship/orders/batch",
    methods: ["POST"],
    middlewares: [validateBody(placeManyBody)],
  },
  {
    matcher: "/admin/dropship/orders/:order_id",
    methods: ["GET"],
    middlewares: [validateQuery(dropshipQuery)],
  },
  {
    matcher: "/admin/dropship/orders/:order_id/hold",
    methods: ["POST"],
    middlewares: [validateBody(holdOrderBody)],
  },
  {
    // "batch" is no order.
    matcher: /^\/admin\/dropship\/orders\/(?!batch\/?$)[^/]+\/?$/,
    methods: ["POST"],
    middlewares: [validateBody(placePurchaseOrdersBody)],
  },
]
