import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import { purchaseOrderStatuses } from "../../schemas/purchase-order"
import { isCanceled } from "../dropship/domain/order-gate"
import { loadOrder, type OrderSnapshot } from "../dropship/load-order"
import { orderLock } from "../locks"
import { neededUnits } from "./domain/needed-units"
import { returnable } from "./domain/returnable"
import {
  holdAtLocation,
  returnReservations,
  type MovedReservation,
} from "./hold-at-location"
import { loadPlaced } from "./load-placed"

const movedSchema = z.array(
  z.object({
    line_item_id: z.string(),
    inventory_item_id: z.string(),
    from_location_id: z.string(),
    to_location_id: z.string(),
    quantity: z.number(),
  })
)

/**
 * Reserves what a purchase order buys at its distributor's location and
 * remembers where the units were reserved before. Safe to repeat.
 */
export async function holdPurchaseOrder(
  container: MedusaContainer,
  purchaseOrderId: string
): Promise<void> {
  await alone(container, purchaseOrderId, () =>
    hold(container, purchaseOrderId)
  )
}

/**
 * Puts reservations back where they were before a purchase order, as far as no
 * purchase order needs them at the distributor's location any more. A canceled
 * order reserves nothing: what was held for it meanwhile is let go. Safe to
 * repeat.
 */
export async function releasePurchaseOrder(
  container: MedusaContainer,
  purchaseOrderId: string
): Promise<void> {
  await alone(container, purchaseOrderId, () =>
    release(container, purchaseOrderId)
  )
}

/**
 * Medusa counts a reservation down twice that two delete at the same time, and
 * a parcel that is being registered hides reservations, so we are never two.
 */
async function alone(
  container: MedusaContainer,
  purchaseOrderId: string,
  change: () => Promise<void>
): Promise<void> {
  const { order_id } = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .retrievePurchaseOrder(purchaseOrderId, { select: ["id", "order_id"] })
  await container
    .resolve(Modules.LOCKING)
    .execute(orderLock(order_id), change, { timeout: 30, expire: 60 })
}

async function hold(
  container: MedusaContainer,
  purchaseOrderId: string
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const row = await purchasing.retrievePurchaseOrder(purchaseOrderId, {
    relations: ["lines"],
  })
  const order = await loadOrder(container, row.order_id)
  if (isCanceled(order)) {
    return
  }
  const placed = await loadPlaced(container, row.order_id)
  const lineItemIds = new Set(row.lines.map((line) => line.line_item_id))

  const moved: MovedReservation[] = []
  for (const item of order.items.filter(({ id }) => lineItemIds.has(id))) {
    if (item.variant?.manage_inventory) {
      const needed = neededUnits(item.id, placed)
      // Purchase orders may hold more than an edited order still wants.
      const wanted = item.quantity - item.detail.fulfilled_quantity
      moved.push(
        ...(await holdAtLocation(container, {
          line_item_id: item.id,
          location_id: row.stock_location_id,
          quantity: Math.min(needed.get(row.stock_location_id) ?? 0, wanted),
          keep: needed,
          most: wanted,
          inventory: item.variant.inventory_items ?? [],
        }))
      )
    }
  }
  if (moved.length > 0) {
    const known = movedSchema.parse(row.moved_reservations)
    await purchasing.updatePurchaseOrders({
      id: row.id,
      moved_reservations: [...known, ...moved] as never,
    })
  }
}

async function release(
  container: MedusaContainer,
  purchaseOrderId: string
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const row = await purchasing.retrievePurchaseOrder(purchaseOrderId, {
    relations: ["lines"],
  })
  const moved = movedSchema.parse(row.moved_reservations)
  const order = await loadOrder(container, row.order_id)
  if (isCanceled(order)) {
    await container
      .resolve(Modules.INVENTORY)
      .deleteReservationItemsByLineItem(
        row.lines.map((line) => line.line_item_id)
      )
  }
  if (moved.length === 0) {
    return
  }
  const { back, rest } = isCanceled(order)
    ? { back: [], rest: [] }
    : returnable(moved, await surplusAt(container, { order, moved }))
  await purchasing.updatePurchaseOrders({
    id: row.id,
    moved_reservations: (purchaseOrderStatuses[row.status].isOpen
      ? rest
      : []) as never,
  })
  await returnReservations(container, back)
  if (!isCanceled(order)) {
    await holdOthers(container, row)
  }
}

/**
 * Where more was bought than an edited order wants, the others could not
 * reserve all that they buy; now there may be room.
 */
async function holdOthers(
  container: MedusaContainer,
  { id, order_id }: { id: string; order_id: string }
): Promise<void> {
  const placed = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .listPurchaseOrdersOfOrder(order_id)
  const others = placed.filter(
    (one) => one.id !== id && purchaseOrderStatuses[one.status].isOpen
  )
  for (const other of others) {
    await hold(container, other.id)
  }
}

/** What is reserved beyond what purchase orders need, where units were moved. */
async function surplusAt(
  container: MedusaContainer,
  { order, moved }: { order: OrderSnapshot; moved: readonly MovedReservation[] }
): Promise<(move: MovedReservation) => number> {
  const placed = await loadPlaced(container, order.id)
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({
      line_item_id: [...new Set(moved.map((move) => move.line_item_id))],
    })
  return ({ line_item_id, inventory_item_id, to_location_id }) => {
    const there = reservations
      .filter(
        (one) =>
          one.line_item_id === line_item_id &&
          one.inventory_item_id === inventory_item_id &&
          one.location_id === to_location_id
      )
      .reduce((sum, { quantity }) => sum + Number(quantity), 0)
    const required = order.items
      .find(({ id }) => id === line_item_id)
      ?.variant?.inventory_items?.find(
        (one) => one.inventory_item_id === inventory_item_id
      )?.required_quantity
    const needed = neededUnits(line_item_id, placed).get(to_location_id) ?? 0
    return there - needed * (required ?? 1)
  }
}
