import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  DistributorOrderChange,
  KnownLine,
  KnownPurchaseOrder,
  KnownShipment,
} from "./domain/read-report-changes"

type Header = Pick<
  KnownPurchaseOrder,
  "id" | "po_number" | "distributor_name" | "status"
>

/**
 * What is stored of a purchase order, as a report is compared with it; its
 * row stays locked until the transaction ends.
 *
 * @throws MedusaError NOT_FOUND
 */
export async function loadKnownPurchaseOrder(
  manager: EntityManager,
  id: string
): Promise<KnownPurchaseOrder> {
  const [header] = await manager.execute<Header[]>(
    `select id, po_number, distributor_name, status from dropship_purchase_order
     where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!header) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no purchase order with the id ${id}`
    )
  }
  return {
    ...header,
    lines: await manager.execute<KnownLine[]>(
      `select id, sku, quantity, shipped_quantity, backordered_quantity,
         canceled_quantity, revoked_quantity
       from dropship_purchase_order_line
       where purchase_order_id = ? and deleted_at is null`,
      [id]
    ),
    distributor_orders: await manager.execute<DistributorOrderChange[]>(
      `select number, warehouse, status, freight, total, invoice_number
       from dropship_distributor_order
       where purchase_order_id = ? and deleted_at is null`,
      [id]
    ),
    shipments: await manager.execute<KnownShipment[]>(
      `select shipment.id, parcel_key, tracking_number,
         coalesce(
           json_agg(
             json_build_object('line_id', line_id, 'quantity', quantity)
           ) filter (where line_id is not null),
           '[]'
         ) as lines
       from dropship_shipment shipment
       left join dropship_shipment_line line
         on line.shipment_id = shipment.id and line.deleted_at is null
       where purchase_order_id = ? and shipment.deleted_at is null
       group by shipment.id`,
      [id]
    ),
  }
}
