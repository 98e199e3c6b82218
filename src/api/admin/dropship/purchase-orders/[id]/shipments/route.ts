import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../../../modules/purchase-order/service"
import type { EnterShipmentBody } from "../../../../../../schemas/purchase-order-life"
import { enterShipmentWorkflow } from "../../../../../../workflows/tracking/enter-shipment"
import { keepConflict } from "../../../../../keep-conflict"

/** Tells of a parcel that the distributor did not report. */
export async function POST(
  request: AuthenticatedMedusaRequest<EnterShipmentBody>,
  response: MedusaResponse
): Promise<void> {
  const id = request.params.id ?? ""
  const { result } = await keepConflict(
    enterShipmentWorkflow(request.scope).run({
      input: {
        purchase_order_id: id,
        shipment: request.validatedBody,
        actor: request.auth_context.actor_id,
      },
    })
  )
  const { problems } = result
  if (problems.length > 0) {
    response.status(400).json({
      type: "invalid_data",
      message: `Nothing was entered. ${problems
        .map(({ field, message }) => `${field}: ${message}`)
        .join("; ")}.`,
      field: problems[0]?.field,
      problems,
    })
    return
  }
  const purchasing = request.scope.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const purchaseOrder = await purchasing.retrievePurchaseOrderView(id)
  response.json({ purchase_order: purchaseOrder })
}
