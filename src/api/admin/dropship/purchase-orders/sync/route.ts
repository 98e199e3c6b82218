import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { keepConflict } from "../../../../keep-conflict"
import { syncDuePurchaseOrdersWorkflow } from "../../../../../workflows/tracking/sync-due-purchase-orders"

/** Asks the distributors about all open purchase orders now. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const { result } = await keepConflict(
    syncDuePurchaseOrdersWorkflow(request.scope).run({
      input: { all: true, actor: request.auth_context.actor_id },
    })
  )
  response.json(result)
}
