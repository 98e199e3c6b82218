import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../../modules/purchase-order/service"
import type { BulkRun } from "../../../../../schemas/bulk-run"

/** How far a run over many orders is, and how each of them ended. */
export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ bulk_run: BulkRun }>
): Promise<void> {
  const bulk_run = await request.scope
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .retrieveBulkRunView(request.params.id ?? "")
  response.json({ bulk_run })
}
