import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import type {
  Allowance,
  NewPurchaseOrder,
} from "../../../modules/purchase-order/types"

export interface StorePurchaseOrdersInput {
  orders: NewPurchaseOrder[]
  allowance: Allowance
}

/**
 * Stores purchase orders before the first byte leaves. Undone only as long as
 * nobody began to send them.
 */
export const storePurchaseOrdersStep = createStep(
  "store-purchase-orders",
  async ({ orders, allowance }: StorePurchaseOrdersInput, { container }) => {
    const purchasing = container.resolve<PurchaseOrderModuleService>(
      PURCHASE_ORDER_MODULE
    )
    const ids = await purchasing.storePurchaseOrders(orders, allowance)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) {
      const purchasing = container.resolve<PurchaseOrderModuleService>(
        PURCHASE_ORDER_MODULE
      )
      await purchasing.withdrawPurchaseOrders(ids)
    }
  }
)
