import type { MiddlewareRoute } from "@medusajs/framework/http"
import { saveBrandAliasesBody } from "../../../../schemas/match"
import { validateBody } from "../../../validate"

export const brandAliasMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/brand-aliases",
    methods: ["POST"],
    // 5,000 rows of two long names.
    bodyParser: { sizeLimit: "3mb" },
    middlewares: [validateBody(saveBrandAliasesBody)],
  },
]
