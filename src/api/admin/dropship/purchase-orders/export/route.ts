import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../../modules/purchase-order/service"
import type { PurchaseOrderFilter } from "../../../../../schemas/purchase-order"
import {
  exportColumns,
  exportRows,
} from "../../../../../workflows/purchase-order/export-rows"
import { csvLine } from "../../../../csv-line"

/** Purchase orders in memory at a time, however many are exported. */
const batchSize = 100

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = "\uFEFF"

/** The list of purchase orders as a file, those that the filters leave. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const filter = request.validatedQuery as PurchaseOrderFilter
  const purchasing = request.scope.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  response.setHeader("Content-Type", "text/csv; charset=utf-8")
  response.attachment("purchase-orders.csv")
  try {
    await pipeline(Readable.from(lines(purchasing, filter)), response)
  } catch (error) {
    // The head is sent: whoever reads can only see that the file breaks off.
    if (!response.headersSent) {
      throw error
    }
    response.destroy()
  }
}

async function* lines(
  purchasing: PurchaseOrderModuleService,
  filter: PurchaseOrderFilter
): AsyncGenerator<string> {
  let batch = await purchasing.listPurchaseOrderViewBatch(
    filter,
    null,
    batchSize
  )
  yield `${byteOrderMark}${csvLine(exportColumns)}`
  while (batch.length > 0) {
    yield batch.flatMap(exportRows).map(csvLine).join("")
    const last = batch.at(-1)?.id ?? null
    batch =
      batch.length < batchSize
        ? []
        : await purchasing.listPurchaseOrderViewBatch(filter, last, batchSize)
  }
}
