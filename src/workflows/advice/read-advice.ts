import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { Advice } from "../../schemas/advice"
import { countDropshippable } from "./count-dropshippable"
import { adviceStart, weighOrders } from "./domain/weigh-orders"
import { listRecentOrders } from "./list-recent-orders"

/**
 * How many orders a day the shop drop-ships or could, and what that says. An
 * order with a purchase order counts however that ended; only the others'
 * lines are looked at.
 */
export async function readAdvice(container: MedusaContainer): Promise<Advice> {
  const now = new Date()
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { take: 1, select: ["created_at"] })
  let orders = 0
  for await (const ids of listRecentOrders(container, adviceStart(now))) {
    const bought = await listBought(container, ids)
    const open = ids.filter((id) => !bought.has(id))
    orders += bought.size + (await countDropshippable(container, open))
  }
  return weighOrders(orders, new Date(store?.created_at ?? now), now)
}

/** Those of some orders that have a purchase order. */
async function listBought(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<Set<string>> {
  const rows = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .listPurchaseOrders(
      { order_id: [...orderIds] },
      { select: ["id", "order_id"], take: null }
    )
  return new Set(rows.map(({ order_id }) => order_id))
}
