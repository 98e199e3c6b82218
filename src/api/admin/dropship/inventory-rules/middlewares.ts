import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import {
  applyPresetBody,
  saveInventoryRulesBody,
} from "../../../../schemas/inventory-rule"
import { previewInventoryRulesBody } from "../../../../schemas/inventory-rules-preview"
import { validateBody, type Validates } from "../../../validate"

/** It reads by one of two schemas, as the body says; callers may know both. */
const describedPreview = Object.assign(validatePreview, {
  validates: {
    part: "body",
    schema: z.union([saveInventoryRulesBody, applyPresetBody]),
  },
} satisfies Validates)

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
    middlewares: [describedPreview],
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
