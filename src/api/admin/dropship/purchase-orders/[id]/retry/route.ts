import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../../../modules/purchase-order/service"
import { keepConflict } from "../../../../../keep-conflict"
import { retryPurchaseOrderWorkflow } from "../../../../../../workflows/purchase-order/retry-purchase-order"

/** Looks a refused or unconfirmed one up; sends only what is proven absent. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const id = request.params.id ?? ""
  await keepConflict(
    retryPurchaseOrderWorkflow(request.scope).run({
      input: { purchase_order_id: id, actor: request.auth_context.actor_id },
    })
  )
  const purchasing = request.scope.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const purchaseOrder = await purchasing.retrievePurchaseOrderView(id)
  response.json({ purchase_order: purchaseOrder })
}
