import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import {
  heldQuantity,
  registeredQuantity,
} from "../dropship/domain/open-quantity"
import { isCanceled } from "../dropship/domain/order-gate"
import { loadOrder } from "../dropship/load-order"
import { reservationsLock } from "../locks"
import {
  holdAtLocation,
  returnReservations,
  type MovedReservation,
} from "./hold-at-location"

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
 * Puts a purchase order's reservations back where they were before it. A
 * canceled order reserves nothing: what was held for it meanwhile is let go.
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
 * Medusa counts a reservation down twice that two delete at the same time, so
 * we are never two.
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
    .execute(reservationsLock(order_id), change, { timeout: 30, expire: 60 })
}

async function hold(
  container: MedusaContainer,
  purchaseOrderId: string
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const row = await purchasing.retrievePurchaseOrder(purchaseOrderId)
  const order = await loadOrder(container, row.order_id)
  if (isCanceled(order)) {
    return
  }
  const siblings = (
    await purchasing.listPurchaseOrdersOfOrder(row.order_id)
  ).filter((sibling) => sibling.distributor_id === row.distributor_id)
  const lineItemIds = new Set(
    siblings
      .filter((sibling) => sibling.id === purchaseOrderId)
      .flatMap((sibling) => sibling.lines.map((line) => line.line_item_id))
  )

  const moved: MovedReservation[] = []
  for (const item of order.items.filter(({ id }) => lineItemIds.has(id))) {
    if (item.variant?.manage_inventory) {
      const quantity =
        heldQuantity(item.id, siblings) - registeredQuantity(item.id, siblings)
      moved.push(
        ...(await holdAtLocation(container, {
          line_item_id: item.id,
          location_id: row.stock_location_id,
          quantity,
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
  if (moved.length > 0) {
    await purchasing.updatePurchaseOrders({
      id: row.id,
      moved_reservations: [] as never,
    })
  }
  const order = await loadOrder(container, row.order_id)
  if (isCanceled(order)) {
    await container
      .resolve(Modules.INVENTORY)
      .deleteReservationItemsByLineItem(
        row.lines.map((line) => line.line_item_id)
      )
  } else {
    await returnReservations(container, moved)
  }
}
