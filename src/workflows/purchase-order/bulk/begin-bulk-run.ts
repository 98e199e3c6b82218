import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import { selectRows } from "../../select-rows"
import { runBulkWorkflow } from "./run-bulk"

/**
 * Stores a run over many orders and begins it; answers at once with its id.
 *
 * @throws MedusaError NOT_FOUND that names the first order that isn't there
 */
export async function beginBulkRun(
  container: MedusaContainer,
  { order_ids, actor }: { order_ids: readonly string[]; actor: string }
): Promise<string> {
  const rows = await selectRows<{ id: string; display_id: number }>(
    container,
    `select id, display_id from "order" where id = any (:ids) and deleted_at is null`,
    { ids: [...order_ids] }
  )
  const orders = order_ids.map((order_id) => {
    const order_display_id = rows.find(({ id }) => id === order_id)?.display_id
    if (order_display_id === undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no order with the id ${order_id}. Nothing was ordered; load the list again.`
      )
    }
    return { order_id, order_display_id }
  })
  const id = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .openBulkRun(orders, actor)
  await runBulkWorkflow(container).run({ input: { id } })
  return id
}
