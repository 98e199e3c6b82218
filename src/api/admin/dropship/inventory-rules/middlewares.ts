import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  applyPresetBody,
  saveInventoryRulesBody,
} from "../../../../schemas/inventory-rule"
import { previewInventoryRulesBody } from "../../../../schemas/inventory-rules-preview"
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
  {
    matcher: "/admin/dropship/inventory-rules/preview",
    methods: ["POST"],
    middlewares: [validatePreview],
  },
]

function validatePreview(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction
): void {
  const schema = previewInventoryRulesBody(request.body)
  validateBody(schema)(request, response, next)
}
