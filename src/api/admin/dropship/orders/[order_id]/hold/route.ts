import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { HoldOrderBody } from "../../../../../../schemas/order-hold"
import { holdOrderWorkflow } from "../../../../../../workflows/automatic/hold-order"

/** Holds an order back from automatic mode and bulk runs, or releases it. */
export async function POST(
  request: AuthenticatedMedusaRequest<HoldOrderBody>,
  response: MedusaResponse
): Promise<void> {
  const { result } = await holdOrderWorkflow(request.scope).run({
    input: {
      order_id: request.params.order_id ?? "",
      body: request.validatedBody,
      actor: request.auth_context.actor_id,
    },
  })
  response.json(result)
}
