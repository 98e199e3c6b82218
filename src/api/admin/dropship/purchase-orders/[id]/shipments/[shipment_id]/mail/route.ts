import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../../../../../modules/purchase-order/service"
import { mailShipmentWorkflow } from "../../../../../../../../workflows/tracking/mail-shipment"
import { keepConflict } from "../../../../../../../keep-conflict"

/** Mails the buyer about a parcel now, unless that was done. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const id = request.params.id ?? ""
  await keepConflict(
    mailShipmentWorkflow(request.scope).run({
      input: {
        purchase_order_id: id,
        shipment_id: request.params.shipment_id ?? "",
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
