import type { MiddlewareRoute } from "@medusajs/framework/http"
import { saveItemRulesBody } from "../../../../schemas/item-rule"
import { validateBody } from "../../../validate"

export const itemRuleMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/item-rules",
    methods: ["POST"],
    middlewares: [validateBody(saveItemRulesBody)],
  },
]
