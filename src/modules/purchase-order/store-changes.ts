import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type {
  DistributorOrderChange,
  KnownPurchaseOrder,
  NewParcel,
  ReportChanges,
  TrackingChange,
} from "./domain/read-report-changes"
import { insertEvent } from "./store-purchase-orders"

export interface ReportContext {
  /** User id, or `system` for a job. */
  actor: string
  /** A parcel whose number was corrected is mailed once more. */
  mailCorrections: boolean
}

/** Stores what a report, or a person, changed; call with the row locked. */
export async function storeChanges(
  manager: EntityManager,
  known: KnownPurchaseOrder,
  changes: ReportChanges,
  { actor, mailCorrections }: ReportContext
): Promise<void> {
  const { id } = known
  for (const order of changes.distributor_orders) {
    const isStored = known.distributor_orders.some(
      ({ number }) => number === order.number
    )
    await (isStored ? updateOrder : insertOrder)(manager, id, order)
  }
  for (const { shipment_id, parcel_key } of changes.adoptions) {
    await manager.execute(
      `update dropship_shipment set parcel_key = ?, updated_at = now()
       where id = ?`,
      [parcel_key, shipment_id]
    )
  }
  for (const change of changes.tracking_changes) {
    await correctTracking(manager, change, mailCorrections)
  }
  for (const parcel of changes.parcels) {
    await insertParcel(manager, id, parcel)
  }
  for (const line of changes.lines) {
    await manager.execute(
      `update dropship_purchase_order_line
       set shipped_quantity = ?, backordered_quantity = ?,
         canceled_quantity = ?, updated_at = now()
       where id = ?`,
      [
        line.shipped_quantity,
        line.backordered_quantity,
        line.canceled_quantity,
        line.id,
      ]
    )
  }
  if (changes.status !== null) {
    // One that was canceled while nobody knew whether it had arrived was taken.
    await manager.execute(
      `update dropship_purchase_order
       set status = ?, updated_at = now(),
         submitted_at = coalesce(submitted_at, submitting_at, now())
       where id = ?`,
      [changes.status, id]
    )
  }
  const last = changes.events.length - 1
  for (const [index, event] of changes.events.entries()) {
    const isLast = index === last && changes.status !== null
    const data = { ...event.data, ...(isLast && { status: changes.status }) }
    await insertEvent(manager, id, { ...event, actor, data })
  }
}

async function insertOrder(
  manager: EntityManager,
  id: string,
  order: DistributorOrderChange
): Promise<void> {
  await manager.execute(
    `insert into dropship_distributor_order
       (id, purchase_order_id, number, warehouse, status, freight, total,
        invoice_number)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "ddord"),
      id,
      order.number,
      order.warehouse,
      order.status,
      order.freight,
      order.total,
      order.invoice_number,
    ]
  )
}

async function updateOrder(
  manager: EntityManager,
  id: string,
  order: DistributorOrderChange
): Promise<void> {
  await manager.execute(
    `update dropship_distributor_order
     set warehouse = ?, status = ?, freight = ?, total = ?,
       invoice_number = ?, updated_at = now()
     where purchase_order_id = ? and number = ? and deleted_at is null`,
    [
      order.warehouse,
      order.status,
      order.freight,
      order.total,
      order.invoice_number,
      id,
      order.number,
    ]
  )
}

/**
 * An empty `registered_at` says that Medusa's label is not up to date, an
 * empty `emailed_at` that the buyer does not know this number yet.
 */
async function correctTracking(
  manager: EntityManager,
  change: TrackingChange,
  mailCorrections: boolean
): Promise<void> {
  await manager.execute(
    `update dropship_shipment
     set tracking_number = ?, tracking_url = ?, carrier = ?,
       registered_at = null,
       emailed_at = case when ? then null else emailed_at end,
       updated_at = now()
     where id = ?`,
    [
      change.tracking_number,
      change.tracking_url,
      change.carrier,
      mailCorrections,
      change.shipment_id,
    ]
  )
}

async function insertParcel(
  manager: EntityManager,
  purchaseOrderId: string,
  parcel: NewParcel
): Promise<void> {
  const id = generateEntityId(undefined, "dship")
  await manager.execute(
    `insert into dropship_shipment
       (id, purchase_order_id, parcel_key, tracking_number, tracking_url,
        carrier, warehouse, shipped_at)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      purchaseOrderId,
      parcel.parcel_key,
      parcel.tracking_number,
      parcel.tracking_url,
      parcel.carrier,
      parcel.warehouse,
      parcel.shipped_at,
    ]
  )
  for (const line of parcel.lines) {
    await manager.execute(
      `insert into dropship_shipment_line (id, shipment_id, line_id, quantity)
       values (?, ?, ?, ?)`,
      [generateEntityId(undefined, "dshipl"), id, line.line_id, line.quantity]
    )
  }
}
