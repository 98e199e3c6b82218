import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../../../modules/purchase-order/service"
import type { SettleAttentionBody } from "../../../../../../schemas/attention"
import { settleAttentionWorkflow } from "../../../../../../workflows/attention/settle-attention"
import { keepConflict } from "../../../../../keep-conflict"

/** A person has dealt with what the purchase order waited for. */
export async function POST(
  request: AuthenticatedMedusaRequest<SettleAttentionBody>,
  response: MedusaResponse
): Promise<void> {
  const id = request.params.id ?? ""
  const { kind, note } = request.validatedBody
  await keepConflict(
    settleAttentionWorkflow(request.scope).run({
      input: {
        purchase_order_id: id,
        kind,
        note,
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
