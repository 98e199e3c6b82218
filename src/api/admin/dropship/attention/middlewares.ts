import type { MiddlewareRoute } from "@medusajs/framework/http"
import { listAttentionQuery } from "../../../../schemas/attention"
import { validateQuery } from "../../../validate"

export const attentionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/attention",
    methods: ["GET"],
    middlewares: [validateQuery(listAttentionQuery)],
  },
]
