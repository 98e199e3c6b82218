import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../../../modules/purchase-order/service"
import type { CancelPurchaseOrderBody } from "../../../../../../schemas/purchase-order-life"
import { cancelPurchaseOrderWorkflow } from "../../../../../../workflows/purchase-order/cancel/cancel-purchase-order"
import { foreseeCancel } from "../../../../../../workflows/purchase-order/cancel/foresee-cancel"
import { keepConflict } from "../../../../../keep-conflict"

/** What canceling would come to: who is asked, and what is at risk. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const id = request.params.id ?? ""
  response.json({ cancellation: await foreseeCancel(request.scope, id) })
}

/**
 * Cancels what has not left. A 409 says whom to call, and `can_force` that it
 * can be recorded as canceled by hand.
 */
export async function POST(
  request: AuthenticatedMedusaRequest<CancelPurchaseOrderBody>,
  response: MedusaResponse
): Promise<void> {
  const id = request.params.id ?? ""
  const { result } = await keepConflict(
    cancelPurchaseOrderWorkflow(request.scope).run({
      input: {
        purchase_order_id: id,
        ...request.validatedBody,
        actor: request.auth_context.actor_id,
      },
    })
  )
  if (result.outcome === "refused") {
    const { message, can_force } = result
    response.status(409).json({ type: "conflict", message, can_force })
    return
  }
  const purchasing = request.scope.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const purchaseOrder = await purchasing.retrievePurchaseOrderView(id)
  response.json({ purchase_order: purchaseOrder })
}
