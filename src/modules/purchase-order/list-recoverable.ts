import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { PurchaseOrderStatus } from "../../schemas/purchase-order"

/** A purchase order whose submission did not come to an end. */
export interface RecoverablePurchaseOrder {
  id: string
  po_number: string
  order_id: string
  distributor_id: string
  status: Extract<PurchaseOrderStatus, "pending" | "submitting" | "unconfirmed">
}

/**
 * Purchase orders that a crash or an unclear answer left behind and whose time
 * has come: `pending` ones that nobody sends, `submitting` ones whose sender
 * seems gone, `unconfirmed` ones that are due for a look-up.
 *
 * @param abandonedBefore a sender that began earlier seems gone
 */
export async function listRecoverable(
  manager: EntityManager,
  now: Date,
  abandonedBefore: Date
): Promise<RecoverablePurchaseOrder[]> {
  return await manager.execute<RecoverablePurchaseOrder[]>(
    `select id, po_number, order_id, distributor_id, status
     from dropship_purchase_order
     where deleted_at is null and (
       (status = 'pending'
         and coalesce(next_sync_at <= ?, created_at < ?))
       or (status = 'submitting' and submitting_at < ?)
       or (status = 'unconfirmed' and next_sync_at <= ?)
     )
     order by created_at`,
    [now, abandonedBefore, abandonedBefore, now]
  )
}
