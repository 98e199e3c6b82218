import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../modules/purchase-order/service"
import type { ListPurchaseOrdersQuery } from "../../../../schemas/purchase-order"

/** The list of purchase orders, filtered and searched. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, ListPurchaseOrdersQuery>,
  response: MedusaResponse
): Promise<void> {
  const query = request.validatedQuery as unknown as ListPurchaseOrdersQuery
  const purchasing = request.scope.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const page = await purchasing.listPurchaseOrderViews(query)
  response.json({ ...page, limit: query.limit, offset: query.offset })
}
