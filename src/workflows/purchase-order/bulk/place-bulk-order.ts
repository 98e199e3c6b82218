import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { BulkRunOrder } from "../../../modules/purchase-order/models/bulk-run-order"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import type { BulkOrderState } from "../../../schemas/bulk-run"
import type { PlacementWarning } from "../../../schemas/dropship"
import { messageOf } from "../../../schemas/message-of"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { heldQuantity } from "../../dropship/domain/open-quantity"
import { loadSourcing } from "../../dropship/load-sourcing"
import { placePurchaseOrdersWorkflow } from "../place-purchase-orders"

type Row = Pick<
  InferTypeOf<typeof BulkRunOrder>,
  "id" | "order_id" | "started_at"
>

/** How an order of a bulk run ended. */
interface Outcome {
  state: BulkOrderState
  message: string | null
  warnings: PlacementWarning[]
  purchase_order_ids: string[]
}

/**
 * Places one order of a bulk run and stores how that ended. One that a crash
 * interrupted is not placed again where its purchase orders were stored: their
 * recovery brings them to their end. Never throws for what is the order's own.
 */
export async function placeBulkOrder(
  container: MedusaContainer,
  row: Row,
  actor: string
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const started_at = row.started_at ?? new Date()
  await purchasing.updateBulkRunOrders({
    id: row.id,
    state: "placing",
    started_at,
  })
  const outcome =
    (await storedBefore(purchasing, row, started_at, actor)) ??
    (await place(container, row, started_at, actor))
  await purchasing.updateBulkRunOrders({
    id: row.id,
    ...outcome,
    warnings: outcome.warnings as never,
    purchase_order_ids: outcome.purchase_order_ids as never,
  })
}

/** What an interrupted worker of the same run had stored. */
async function storedBefore(
  purchasing: PurchaseOrderModuleService,
  { order_id }: Row,
  started_at: Date,
  actor: string
): Promise<Outcome | null> {
  const stored = await purchasing.listPurchaseOrders(
    { order_id, created_by: actor, created_at: { $gte: started_at } },
    { select: ["id"], take: null }
  )
  return stored.length === 0 ? null : placed(stored.map(({ id }) => id))
}

async function place(
  container: MedusaContainer,
  row: Row,
  started_at: Date,
  actor: string
): Promise<Outcome> {
  try {
    const { result } = await placePurchaseOrdersWorkflow(container).run({
      input: {
        order_id: row.order_id,
        body: { confirm: true },
        actor,
        is_bulk: true,
      },
    })
    const { refusal, ids } = result
    if (refusal === null) {
      return placed(ids)
    }
    if (refusal.warnings.length > 0) {
      const { message, warnings } = refusal
      return nothing("needs_look", message, warnings)
    }
    const others = await orderedBefore(container, row.order_id)
    return others.length > 0
      ? nothing("nothing_open", `Ordered before: ${others.join(", ")}.`)
      : nothing("refused", refusal.message)
  } catch (error) {
    const purchasing = container.resolve<PurchaseOrderModuleService>(
      PURCHASE_ORDER_MODULE
    )
    const reason = messageOf(error)
    return (
      (await storedBefore(purchasing, row, started_at, actor)) ??
      nothing("refused", `Nothing was ordered. ${reason}`)
    )
  }
}

/** Numbers of the purchase orders that left nothing of an order open. */
async function orderedBefore(
  container: MedusaContainer,
  orderId: string
): Promise<string[]> {
  const { lines, purchase_orders } = await loadSourcing(container, orderId)
  const holds = (order: PurchaseOrder) =>
    lines.some(({ item }) => heldQuantity(item.id, [order]) > 0)
  return lines.some(({ open_quantity }) => open_quantity > 0)
    ? []
    : purchase_orders.filter(holds).map(({ po_number }) => po_number)
}

const placed = (purchase_order_ids: string[]): Outcome => ({
  state: "placed",
  message: null,
  warnings: [],
  purchase_order_ids,
})

const nothing = (
  state: BulkOrderState,
  message: string,
  warnings: PlacementWarning[] = []
): Outcome => ({ state, message, warnings, purchase_order_ids: [] })
