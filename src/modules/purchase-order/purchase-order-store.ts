import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { PurchaseOrder as PurchaseOrderView } from "../../schemas/purchase-order"
import { BulkRun } from "./models/bulk-run"
import { BulkRunOrder } from "./models/bulk-run-order"
import { DistributorOrder } from "./models/distributor-order"
import { DropshipShipment } from "./models/dropship-shipment"
import { DropshipShipmentLine } from "./models/dropship-shipment-line"
import { PurchaseOrder } from "./models/purchase-order"
import { PurchaseOrderEvent } from "./models/purchase-order-event"
import { PurchaseOrderLine } from "./models/purchase-order-line"
import { purchaseOrderView, viewRelations } from "./view"

/** The module's tables. */
export class PurchaseOrderStore extends MedusaService({
  PurchaseOrder,
  PurchaseOrderLine,
  DistributorOrder,
  DropshipShipment,
  DropshipShipmentLine,
  PurchaseOrderEvent,
  BulkRun,
  BulkRunOrder,
}) {
  /** Views in the order of the ids; unknown ids are left out. */
  protected async viewsOf_(ids: string[]): Promise<PurchaseOrderView[]> {
    const rows = await this.listPurchaseOrders(
      { id: ids },
      { relations: viewRelations }
    )
    const views = new Map(rows.map((row) => [row.id, purchaseOrderView(row)]))
    return ids.flatMap((id) => views.get(id) ?? [])
  }
}

/** The manager that Medusa's decorators put into the context. */
export function managerOf(context: Context<EntityManager>): EntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The database manager is missing from the context"
    )
  }
  return manager
}
