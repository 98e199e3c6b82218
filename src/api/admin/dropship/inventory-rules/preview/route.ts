import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  InventoryRulesPreview,
  PreviewInventoryRulesBody,
} from "../../../../../schemas/inventory-rules-preview"
import { previewInventoryRules } from "../../../../../workflows/inventory-rules/preview-inventory-rules"

export async function POST(
  request: MedusaRequest<PreviewInventoryRulesBody>,
  response: MedusaResponse<{ preview: InventoryRulesPreview }>
): Promise<void> {
  const preview = await previewInventoryRules(
    request.scope,
    request.validatedBody
  )
  response.json({ preview })
}
