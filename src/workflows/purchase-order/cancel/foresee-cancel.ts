import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import { moneyAtRisk } from "../../../schemas/money-at-risk"
import type { Cancellation } from "../../../schemas/purchase-order-life"
import { canAskToCancel } from "./ask-to-cancel"
import { chooseCancelWay } from "./choose-cancel-way"

/**
 * What canceling a purchase order would come to. Asks nobody.
 *
 * @throws MedusaError NOT_FOUND
 */
export async function foreseeCancel(
  container: MedusaContainer,
  id: string
): Promise<Cancellation> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const view = await purchasing.retrievePurchaseOrderView(id)
  const { was_unconfirmed } = await purchasing.retrievePurchaseOrder(id)
  const chosen = chooseCancelWay(view, {
    force: false,
    canAsk: await canAskToCancel(container, view.distributor_id),
    wasUnconfirmed: was_unconfirmed,
  })
  const money_at_risk = moneyAtRisk(view)
  return chosen.way === "refuse"
    ? { ...chosen, money_at_risk }
    : {
        // By hand only by force, which was not given.
        way: chosen.way === "by_hand" ? "refuse" : chosen.way,
        message: null,
        can_force: false,
        money_at_risk,
      }
}
