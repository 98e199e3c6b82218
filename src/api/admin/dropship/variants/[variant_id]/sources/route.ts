import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { UpdateVariantSourcesBody } from "../../../../../../schemas/item"
import { readVariantSources } from "../../../../../../workflows/matching/read-variant-sources"
import { saveVariantSourcesWorkflow } from "../../../../../../workflows/matching/save-variant-sources"

/** Every warehouse of every item that the variant is matched to. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const variantId = request.params.variant_id ?? ""
  response.json({ sources: await readVariantSources(request.scope, variantId) })
}

/** Adds, removes and prefers sources by hand. */
export async function POST(
  request: AuthenticatedMedusaRequest<UpdateVariantSourcesBody>,
  response: MedusaResponse
): Promise<void> {
  const variantId = request.params.variant_id ?? ""
  await saveVariantSourcesWorkflow(request.scope).run({
    input: {
      variant_id: variantId,
      changes: request.validatedBody,
      actor: request.auth_context.actor_id,
    },
  })
  response.json({ sources: await readVariantSources(request.scope, variantId) })
}
