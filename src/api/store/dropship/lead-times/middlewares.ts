import type { MiddlewareRoute } from "@medusajs/framework/http"
import { leadTimesQuery } from "../../../../schemas/inventory-rule"
import { validateQuery } from "../../../validate"

export const leadTimeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/dropship/lead-times",
    methods: ["GET"],
    middlewares: [validateQuery(leadTimesQuery)],
  },
]
