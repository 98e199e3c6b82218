import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { PurchaseOrderStatus } from "../../schemas/purchase-order"
import {
  nextStatus,
  type OrderUnits,
  type PurchaseOrderTransition,
} from "./domain/states"
import { insertEvent } from "./store-purchase-orders"
import type { Transition } from "./types"

/**
 * Moves a purchase order to its next state with its timeline entry, in one
 * transaction.
 *
 * @returns false when the state forbids it: somebody else was first
 * @throws MedusaError NOT_FOUND
 */
export async function changeState(
  manager: EntityManager,
  { id, transition, event, patch = {}, order_numbers = [] }: Transition
): Promise<boolean> {
  const status = await lockPurchaseOrder(manager, id)
  const units = await countUnits(manager, id)
  const next = nextStatus(status, transition, units)
  if (next === null) {
    return false
  }
  const changes = {
    ...patch,
    ...doubtAfter(transition),
    status: next,
    updated_at: new Date(),
  }
  const attempt = transition === "claim" ? ", attempts = attempts + 1" : ""
  const assignments = Object.keys(changes).map((column) => `${column} = ?`)
  await manager.execute(
    `update dropship_purchase_order set ${assignments.join(", ")}${attempt} where id = ?`,
    [...Object.values(changes), id]
  )
  for (const number of order_numbers) {
    await insertOrderNumber(manager, id, number)
  }
  if (transition === "revoke" || transition === "cancel_by_hand") {
    await revokeOpenUnits(manager, id)
  }
  await insertEvent(manager, id, {
    ...event,
    data: { ...event.data, status: next },
  })
  return true
}

/** Whether a lost answer still counts; see `was_unconfirmed`. */
function doubtAfter(transition: PurchaseOrderTransition): {
  was_unconfirmed?: boolean
} {
  switch (transition) {
    case "lose":
      return { was_unconfirmed: true }
    case "accept":
    case "reject":
    case "discover":
    case "prove_absent":
      return { was_unconfirmed: false }
    default:
      return {}
  }
}

/** Units of all lines. */
async function countUnits(
  manager: EntityManager,
  id: string
): Promise<OrderUnits> {
  const [units] = await manager.execute<OrderUnits[]>(
    `select coalesce(sum(quantity), 0)::int as ordered,
       coalesce(sum(shipped_quantity), 0)::int as shipped,
       coalesce(sum(canceled_quantity), 0)::int as canceled
     from dropship_purchase_order_line
     where purchase_order_id = ? and deleted_at is null`,
    [id]
  )
  return units ?? { ordered: 0, shipped: 0, canceled: 0 }
}

/** All that has not left counts as canceled, on our side. */
async function revokeOpenUnits(
  manager: EntityManager,
  id: string
): Promise<void> {
  await manager.execute(
    `update dropship_purchase_order_line
     set revoked_quantity = quantity - shipped_quantity,
       canceled_quantity = quantity - shipped_quantity,
       backordered_quantity = 0, updated_at = now()
     where purchase_order_id = ? and deleted_at is null`,
    [id]
  )
}

/** The present state; the row stays locked until the transaction ends. */
async function lockPurchaseOrder(
  manager: EntityManager,
  id: string
): Promise<PurchaseOrderStatus> {
  const [row] = await manager.execute<{ status: PurchaseOrderStatus }[]>(
    "select status from dropship_purchase_order where id = ? for update",
    [id]
  )
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no purchase order with the id ${id}`
    )
  }
  return row.status
}

/** Adds the number of a distributor's order that became known. */
export async function insertOrderNumber(
  manager: EntityManager,
  purchaseOrderId: string,
  number: string
): Promise<void> {
  await manager.execute(
    `insert into dropship_distributor_order (id, purchase_order_id, number, status)
     select ?, ?, ?, 'Accepted'
     where not exists (
       select 1 from dropship_distributor_order
       where purchase_order_id = ? and number = ?
     )`,
    [
      generateEntityId(undefined, "ddord"),
      purchaseOrderId,
      number,
      purchaseOrderId,
      number,
    ]
  )
}
