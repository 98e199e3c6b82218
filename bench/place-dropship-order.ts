import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_ORDER_MODULE } from "../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../src/modules/purchase-order/service"
import type { PlacePurchaseOrdersBody } from "../src/schemas/dropship"
import { dropshipView } from "../src/workflows/dropship/dropship-view"
import { loadSourcing } from "../src/workflows/dropship/load-sourcing"
import { placePurchaseOrdersWorkflow } from "../src/workflows/purchase-order/place-purchase-orders"

type Request = NonNullable<PlacePurchaseOrdersBody["purchase_orders"]>

/** What the admin's dialog asks for when the merchant only confirms the plan. */
export async function requestFor(
  container: MedusaContainer,
  orderId: string
): Promise<[Request[number]]> {
  const { plan } = dropshipView(await loadSourcing(container, orderId))
  const [planned] = plan.purchase_orders
  if (!planned || plan.purchase_orders.length > 1) {
    throw new Error(
      `One purchase order is planned, not ${JSON.stringify(plan)}`
    )
  }
  const { distributor_id, po_number, ship_method } = planned
  const lines = planned.lines.map(
    ({ line_item_id, sku, warehouse, quantity }) => ({
      line_item_id,
      sku,
      warehouse,
      quantity,
    })
  )
  return [{ distributor_id, po_number, ship_method, lines }]
}

/**
 * Places as the route does; `checkPlaced` tells whether WPS took it.
 *
 * @throws Error when the request is refused
 */
export async function placeDropshipOrder(
  container: MedusaContainer,
  orderId: string,
  purchase_orders: Request
): Promise<void> {
  const { result } = await placePurchaseOrdersWorkflow(container).run({
    input: {
      order_id: orderId,
      body: { confirm: true, purchase_orders },
      actor: "user_bench",
    },
  })
  if (result.refusal) {
    throw new Error(`Nothing was placed: ${result.refusal.message}`)
  }
}

/** @throws Error unless the order's purchase orders were sent and taken */
export async function checkPlaced(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const placed = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .listPurchaseOrdersOfOrder(orderId)
  if (placed.length !== 1 || placed[0]?.status !== "submitted") {
    throw new Error(`Not placed as expected: ${JSON.stringify(placed)}`)
  }
}
