import type { MiddlewareRoute } from "@medusajs/framework/http"
import { overviewQuery } from "../../../../schemas/overview"
import { validateQuery } from "../../../validate"

export const overviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/overview",
    methods: ["GET"],
    middlewares: [validateQuery(overviewQuery)],
  },
]
