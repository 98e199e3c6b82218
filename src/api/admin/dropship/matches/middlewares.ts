import type { MiddlewareRoute } from "@medusajs/framework/http"
import { listMatchesQuery } from "../../../../schemas/match"
import { validateQuery } from "../../../validate"

export const matchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/matches",
    methods: ["GET"],
    middlewares: [validateQuery(listMatchesQuery)],
  },
]
