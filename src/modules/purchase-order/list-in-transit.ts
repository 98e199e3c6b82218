import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Units that a distributor has sold us and that have not left yet. */
export interface InTransitUnits {
  variant_id: string
  /** The distributor's. */
  sku: string
  quantity: number
  /** UTC; a feed made before it still counts these units as stock. */
  submitted_at: Date
}

/** Units on submitted purchase orders of a distributor that haven't shipped. */
export async function listInTransit(
  manager: EntityManager,
  distributorId: string
): Promise<InTransitUnits[]> {
  const rows = await manager.execute<
    (Omit<InTransitUnits, "submitted_at"> & { submitted_at: Date | string })[]
  >(
    `select line.variant_id, line.sku, po.submitted_at,
       (line.quantity - line.shipped_quantity - line.canceled_quantity)::int
         as quantity
     from dropship_purchase_order_line line
     join dropship_purchase_order po on po.id = line.purchase_order_id
     where po.distributor_id = ?
       and po.status in ('submitted', 'partially_shipped')
       and po.submitted_at is not null
       and po.deleted_at is null
       and line.variant_id is not null
       and line.quantity > line.shipped_quantity + line.canceled_quantity`,
    [distributorId]
  )
  return rows.map((row) => ({
    ...row,
    submitted_at: new Date(row.submitted_at),
  }))
}
