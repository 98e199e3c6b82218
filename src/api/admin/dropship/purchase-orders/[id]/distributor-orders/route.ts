import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../../../modules/purchase-order/service"
import type { EnterOrderNumberBody } from "../../../../../../schemas/purchase-order"
import { enterOrderNumberWorkflow } from "../../../../../../workflows/purchase-order/enter-order-number"
import { keepConflict } from "../../../../../keep-conflict"

/** Tells the number of the distributor's order, where no answer told it. */
export async function POST(
  request: AuthenticatedMedusaRequest<EnterOrderNumberBody>,
  response: MedusaResponse
): Promise<void> {
  const id = request.params.id ?? ""
  await keepConflict(
    enterOrderNumberWorkflow(request.scope).run({
      input: {
        purchase_order_id: id,
        number: request.validatedBody.number,
        actor: request.auth_context.actor_id,
      },
    })
  )
  const purchasing = request.scope.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const purchaseOrder = await purchasing.retrievePurchaseOrderView(id)
  response.json({ purchase_order: purchaseOrder })
}
