import type { MiddlewareRoute } from "@medusajs/framework/http"
import { listItemsQuery } from "../../../../schemas/item"
import { validateQuery } from "../../../validate"

export const itemMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/items",
    methods: ["GET"],
    middlewares: [validateQuery(listItemsQuery)],
  },
]
