import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../../modules/purchase-order/service"

/** One purchase order with lines, parcels, distributor orders and timeline. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const purchasing = request.scope.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const purchaseOrder = await purchasing.retrievePurchaseOrderView(
    request.params.id ?? ""
  )
  response.json({ purchase_order: purchaseOrder })
}
