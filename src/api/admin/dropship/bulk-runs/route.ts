import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../modules/purchase-order/service"
import type { BulkRun } from "../../../../schemas/bulk-run"

/** Runs that a person may still want to look at. */
const newest = 10

/** The newest runs over many orders, so that a closed tab loses none. */
export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ bulk_runs: BulkRun[] }>
): Promise<void> {
  const bulk_runs = await request.scope
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .listBulkRunViews(newest)
  response.json({ bulk_runs })
}
