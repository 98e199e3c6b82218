import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  applyPresetBody,
  saveInventoryRulesBody,
} from "../../../../schemas/inventory-rule"
import { validateBody } from "../../../validate"

export const inventoryRuleMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/dropship/inventory-rules",
    methods: ["POST"],
    middlewares: [validateBody(saveInventoryRulesBody)],
  },
  {
    matcher: "/admin/dropship/inventory-rules/preset",
    methods: ["POST"],
    middlewares: [validateBody(applyPresetBody)],
  },
]
