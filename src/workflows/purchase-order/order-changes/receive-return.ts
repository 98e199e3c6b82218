import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { loadOrder, type OrderSnapshot } from "../../dropship/load-order"
import { orderLock } from "../../locks"
import { newlyRestocked, returnEvent } from "./domain/newly-restocked"

export interface ReceiveReturnInput {
  order_id: string
  return_id: string
}

const returnSchema = z.object({ location_id: z.string().nullish() })

/** What is damaged comes in by another action, and is no stock. */
const restocking = "RECEIVE_RETURN_ITEM"

const actionsSchema = z.array(
  z.object({
    action: z.string(),
    applied: z.boolean(),
    details: z
      .object({
        reference_id: z.string().nullish(),
        quantity: z.coerce.number().nullish(),
      })
      .nullish(),
  })
)

const receiveReturnStep = createStep(
  { name: "receive-return", noCompensation: true },
  async (input: ReceiveReturnInput, { container }) => {
    // Two receipts of a return must not both count the first one.
    await container
      .resolve(Modules.LOCKING)
      .execute(
        orderLock(input.order_id),
        () => receiveReturn(container, input),
        { timeout: 30, expire: 60 }
      )
    return new StepResponse(input)
  }
)

/**
 * After goods came back. Medusa counts them as stock of the return's location,
 * and by itself takes the first one that has the goods, which may well be a
 * distributor's. What a distributor has only its feed tells: there the units
 * are taken out again, and the timeline says so. Safe to repeat.
 */
export const receiveReturnWorkflow = createWorkflow(
  "receive-return",
  (input: ReceiveReturnInput) => new WorkflowResponse(receiveReturnStep(input))
)

async function receiveReturn(
  container: MedusaContainer,
  { order_id, return_id }: ReceiveReturnInput
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const { location_id, items } = await readReturn(container, return_id)
  const rows = await purchasing.listPurchaseOrders(
    { order_id, stock_location_id: location_id ?? "" },
    { select: ["id"], take: null }
  )
  const ids = new Set(rows.map(({ id }) => id))
  const placed = await purchasing.listPurchaseOrdersOfOrder(order_id)
  const there = placed.filter(({ id }) => ids.has(id))
  const restocked = newlyRestocked({ return_id, items }, there)
  const teller = there.find(({ lines }) =>
    lines.some(({ line_item_id }) => restocked.has(line_item_id))
  )
  if (location_id == null || !teller) {
    return
  }
  const order = await loadOrder(container, order_id)
  for (const [line_item_id, units] of restocked) {
    await takeOut(container, order, { line_item_id, location_id, units })
  }
  await tell(container, teller, { return_id, restocked })
}

/**
 * A return's location, and what came into stock by it so far. A return's own
 * quantities tell of its last receipt alone.
 */
async function readReturn(container: MedusaContainer, id: string) {
  const [{ data }, actions] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "return",
      fields: ["location_id"],
      filters: { id },
    }),
    container
      .resolve(Modules.ORDER)
      .listOrderChangeActions({ reference_id: id }, { take: null }),
  ])
  return {
    ...returnSchema.parse(data[0]),
    items: actionsSchema
      .parse(actions)
      .filter(({ action, applied }) => applied && action === restocking)
      .map(({ details }) => ({
        line_item_id: details?.reference_id ?? "",
        quantity: details?.quantity ?? 0,
      })),
  }
}

async function takeOut(
  container: MedusaContainer,
  order: OrderSnapshot,
  given: { line_item_id: string; location_id: string; units: number }
): Promise<void> {
  const { line_item_id, location_id, units } = given
  const inventory = container.resolve(Modules.INVENTORY)
  const variant = order.items.find(({ id }) => id === line_item_id)?.variant
  if (!variant?.manage_inventory) {
    return
  }
  for (const one of variant.inventory_items ?? []) {
    const { inventory_item_id, required_quantity } = one
    const stocked = await inventory.retrieveStockedQuantity(inventory_item_id, [
      location_id,
    ])
    // A feed may have set the level anew meanwhile.
    const taken = Math.min(units * required_quantity, Number(stocked))
    await inventory.adjustInventory(inventory_item_id, location_id, -taken)
  }
}

async function tell(
  container: MedusaContainer,
  teller: PurchaseOrder,
  {
    return_id,
    restocked,
  }: { return_id: string; restocked: Map<string, number> }
): Promise<void> {
  await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .recordEvent(teller.id, returnEvent(teller, { return_id, restocked }))
}
