import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PlaceManyBody } from "../../../../../schemas/bulk-run"
import { beginBulkRun } from "../../../../../workflows/purchase-order/bulk/begin-bulk-run"

/** Places many orders as planned, one after the other, in the background. */
export async function POST(
  request: AuthenticatedMedusaRequest<PlaceManyBody>,
  response: MedusaResponse
): Promise<void> {
  const id = await beginBulkRun(request.scope, {
    order_ids: request.validatedBody.order_ids,
    actor: request.auth_context.actor_id,
  })
  response.status(202).json({ batch: { id } })
}
