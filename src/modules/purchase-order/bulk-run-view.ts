import type { InferTypeOf } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { BulkRun as BulkRunView } from "../../schemas/bulk-run"
import type { PlacementWarning } from "../../schemas/dropship"
import type { BulkRun } from "./models/bulk-run"
import type { PurchaseOrderRow } from "./view"

const idsSchema = z.array(z.string()).catch([])

/** A stored bulk run as the API answers it. */
export function bulkRunView(
  run: InferTypeOf<typeof BulkRun>,
  placed: readonly Pick<
    PurchaseOrderRow,
    "id" | "po_number" | "distributor_name" | "status"
  >[]
): BulkRunView {
  return {
    id: run.id,
    status: run.status,
    created_by: run.created_by,
    created_at: new Date(run.created_at).toISOString(),
    finished_at:
      run.finished_at === null ? null : new Date(run.finished_at).toISOString(),
    orders: [...run.orders]
      .sort((one, other) => one.position - other.position)
      .map((order) => ({
        order_id: order.order_id,
        order_display_id: order.order_display_id,
        state: order.state,
        message: order.message,
        warnings: order.warnings as unknown as PlacementWarning[],
        purchase_orders: idsSchema
          .parse(order.purchase_order_ids)
          .flatMap((id) => placed.find((each) => each.id === id) ?? [])
          .map(({ id, po_number, distributor_name, status }) => ({
            id,
            po_number,
            distributor_name,
            status,
          })),
      })),
  }
}
