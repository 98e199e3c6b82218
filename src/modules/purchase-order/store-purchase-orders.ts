import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../../conflict"
import type { Allowance, EventEntry, NewPurchaseOrder } from "./types"

/**
 * Serialises everything that books quantities of one order, over all
 * instances, until the transaction ends: two requests for the same units can't
 * both find them open, whatever Locking provider the host runs. No constraint
 * can say it: how many units a line may hold is known by Medusa's tables, in
 * the order's present version, and not by ours.
 */
export async function lockOrderQuantities(
  manager: EntityManager,
  orderId: string
): Promise<void> {
  await manager.execute(
    "select pg_advisory_xact_lock(hashtextextended(?, 0))",
    [`dropship:${orderId}`]
  )
}

/**
 * Refuses when the wanted units and those that purchase orders already hold
 * exceed what may be bought of a line.
 *
 * @throws MedusaError CONFLICT
 */
export async function assertQuantitiesOpen(
  manager: EntityManager,
  wanted: readonly { line_item_id: string; title: string; quantity: number }[],
  allowance: Allowance
): Promise<void> {
  for (const lineItemId of new Set(wanted.map((line) => line.line_item_id))) {
    const lines = wanted.filter((line) => line.line_item_id === lineItemId)
    const quantity = lines.reduce((sum, line) => sum + line.quantity, 0)
    const [row] = await manager.execute<{ held: number }[]>(
      `select coalesce(sum(
         case when po.status in ('rejected', 'canceled')
           then line.shipped_quantity
           else line.quantity - line.canceled_quantity end
       ), 0)::int as held
       from dropship_purchase_order_line line
       join dropship_purchase_order po on po.id = line.purchase_order_id
       where line.line_item_id = ? and po.deleted_at is null`,
      [lineItemId]
    )
    const open = (allowance[lineItemId] ?? 0) - (row?.held ?? 0)
    if (quantity > open) {
      throw conflict(
        `${lines[0]?.title ?? lineItemId}: ${quantity} wanted, ${Math.max(0, open)} open. Nothing was ordered; reload the order to see its purchase orders.`
      )
    }
  }
}

/**
 * Stores purchase orders as `pending`, all or none, before a byte leaves.
 *
 * @returns their ids, in the order given
 * @throws MedusaError CONFLICT when a quantity is not open, or a purchase
 *   order number was used before
 */
export async function storePurchaseOrders(
  manager: EntityManager,
  orders: readonly NewPurchaseOrder[],
  allowance: Allowance
): Promise<string[]> {
  for (const orderId of [...new Set(orders.map((o) => o.order_id))].sort()) {
    await lockOrderQuantities(manager, orderId)
  }
  await assertQuantitiesOpen(
    manager,
    orders.flatMap((order) => order.lines),
    allowance
  )
  const ids: string[] = []
  for (const order of orders) {
    ids.push(await insertPurchaseOrder(manager, order))
  }
  return ids
}

async function insertPurchaseOrder(
  manager: EntityManager,
  order: NewPurchaseOrder
): Promise<string> {
  const id = generateEntityId(undefined, "dpo")
  const { lines, events, ship_to, ...columns } = order
  const header = {
    ...columns,
    id,
    ship_to: JSON.stringify(ship_to),
    status: "pending",
  }
  const statement = insertStatement("dropship_purchase_order", header)
  const inserted = await manager.execute<{ id: string }[]>(
    `${statement} on conflict do nothing returning id`,
    Object.values(header)
  )
  if (inserted.length === 0) {
    throw conflict(
      `The purchase order number ${order.po_number} was used before. Nothing was ordered; choose another number.`
    )
  }
  for (const line of lines) {
    const row = {
      ...line,
      id: generateEntityId(undefined, "dpol"),
      purchase_order_id: id,
    }
    await manager.execute(
      insertStatement("dropship_purchase_order_line", row),
      Object.values(row)
    )
  }
  await insertEvent(manager, id, {
    type: "created",
    actor: order.created_by,
    message: `Stored as ${order.po_number}, not sent yet`,
    data: {},
  })
  for (const event of events) {
    await insertEvent(manager, id, event)
  }
  return id
}

/** Adds an entry to the timeline. */
export async function insertEvent(
  manager: EntityManager,
  purchaseOrderId: string,
  event: EventEntry
): Promise<void> {
  const row = {
    id: generateEntityId(undefined, "dpoev"),
    purchase_order_id: purchaseOrderId,
    at: new Date(),
    type: event.type,
    actor: event.actor,
    message: event.message,
    data: JSON.stringify(event.data ?? {}),
  }
  await manager.execute(
    insertStatement("dropship_purchase_order_event", row),
    Object.values(row)
  )
}

/** Column names are ours, never a caller's text. */
function insertStatement(table: string, row: object): string {
  const columns = Object.keys(row)
  const marks = columns.map(() => "?").join(", ")
  return `insert into ${table} (${columns.join(", ")}) values (${marks})`
}
