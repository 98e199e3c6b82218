import type { MiddlewareRoute } from "@medusajs/framework/http"
import { listAuditQuery } from "../../../../schemas/audit"
import { validateQuery } from "../../../validate"

export const auditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/audit",
    methods: ["GET"],
    middlewares: [validateQuery(listAuditQuery)],
  },
]
