import type { MedusaContainer } from "@medusajs/framework/types"
import type { LogFields } from "../../log-line"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"

/** What each line about a purchase order tells of it. */
export interface LoggedPurchaseOrder {
  po_number: string
  distributor_id: string
  order_id: string
}

/** The fields by which a purchase order is found in the log. */
export function logFields({
  po_number,
  distributor_id,
  order_id,
}: LoggedPurchaseOrder) {
  return {
    purchase_order: po_number,
    distributor: distributor_id,
    order: order_id,
  }
}

/** The same where only its id is known. Never throws: the line must not be lost. */
export async function logFieldsOf(
  container: MedusaContainer,
  id: string
): Promise<LogFields> {
  try {
    return logFields(
      await container
        .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
        .retrievePurchaseOrder(id, {
          select: ["id", "po_number", "distributor_id", "order_id"],
        })
    )
  } catch {
    return { purchase_order_id: id }
  }
}
