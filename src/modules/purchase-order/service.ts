import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import type {
  ListPurchaseOrdersQuery,
  PurchaseOrder as PurchaseOrderView,
  PurchaseOrderFilter,
} from "../../schemas/purchase-order"
import { applyReport, type AppliedReport } from "./apply-report"
import { averageFreight } from "./average-freight"
import { BulkRunService } from "./bulk-run-service"
import { changeState, insertOrderNumber } from "./change-state"
import { enterParcel } from "./enter-parcel"
import { listContacts, type PurchaseOrderContact } from "./list-contacts"
import { listInTransit, type InTransitUnits } from "./list-in-transit"
import {
  listRecoverable,
  type RecoverablePurchaseOrder,
} from "./list-recoverable"
import { managerOf } from "./purchase-order-store"
import {
  listPurchaseOrderBatch,
  searchPurchaseOrders,
} from "./search-purchase-orders"
import {
  assertQuantitiesOpen,
  insertEvent,
  lockOrderQuantities,
  storePurchaseOrders,
} from "./store-purchase-orders"
import { withdrawPurchaseOrders } from "./withdraw-purchase-orders"
import type { EnteredParcel, EntryProblem } from "./domain/read-entered-parcel"
import type { DistributorOrderReport } from "../../distributors/adapter"
import type {
  Allowance,
  EventEntry,
  NewPurchaseOrder,
  Transition,
} from "./types"
import { purchaseOrderView, viewRelations } from "./view"

/** What we bought: purchase orders, their parcels and their history. */
export class PurchaseOrderModuleService extends BulkRunService {
  /** @throws MedusaError NOT_FOUND */
  async retrievePurchaseOrderView(id: string): Promise<PurchaseOrderView> {
    const [view] = await this.viewsOf_([id])
    if (!view) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no purchase order with the id ${id}`
      )
    }
    return view
  }

  /** A page of the list; see the query's docstrings for the filters. */
  @InjectManager()
  async listPurchaseOrderViews(
    query: ListPurchaseOrdersQuery,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ purchase_orders: PurchaseOrderView[]; count: number }> {
    const page = await searchPurchaseOrders(managerOf(context), query)
    const [purchase_orders, count] = await Promise.all([
      this.viewsOf_(page.ids),
      page.count(),
    ])
    return { purchase_orders, count }
  }

  /** @see listPurchaseOrderBatch */
  @InjectManager()
  async listPurchaseOrderViewBatch(
    filter: PurchaseOrderFilter,
    after: string | null,
    limit: number,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<PurchaseOrderView[]> {
    return this.viewsOf_(
      await listPurchaseOrderBatch(managerOf(context), filter, after, limit)
    )
  }

  /** @see averageFreight */
  @InjectManager()
  async readAverageFreight(
    distributorIds: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Map<string, number>> {
    return averageFreight(managerOf(context), distributorIds)
  }

  /** All purchase orders of an order, newest first. */
  async listPurchaseOrdersOfOrder(
    orderId: string
  ): Promise<PurchaseOrderView[]> {
    const rows = await this.listPurchaseOrders(
      { order_id: orderId },
      { relations: viewRelations, order: { id: "DESC" } }
    )
    return rows.map(purchaseOrderView)
  }

  /** Stores purchase orders as `pending`, all or none. Returns their ids. */
  @InjectTransactionManager()
  async storePurchaseOrders(
    orders: NewPurchaseOrder[],
    allowance: Allowance,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string[]> {
    return await storePurchaseOrders(managerOf(context), orders, allowance)
  }

  /** @see withdrawPurchaseOrders */
  @InjectTransactionManager()
  async withdrawPurchaseOrders(
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await withdrawPurchaseOrders(managerOf(context), ids)
  }

  /** Moves on in the life of a purchase order; false when it was too late. */
  @InjectTransactionManager()
  async changeState(
    transition: Transition,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    return await changeState(managerOf(context), transition)
  }

  /**
   * Stores what a distributor reports that was not known yet. Applying the
   * same report twice changes nothing.
   */
  @InjectTransactionManager()
  async applyReport(
    id: string,
    orders: readonly DistributorOrderReport[],
    given: Parameters<typeof applyReport>[3],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<AppliedReport> {
    return await applyReport(managerOf(context), id, orders, given)
  }

  /** @see enterParcel */
  @InjectTransactionManager()
  async enterParcel(
    id: string,
    entered: EnteredParcel,
    given: { actor: string; now: Date },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<EntryProblem[]> {
    return await enterParcel(managerOf(context), id, entered, given)
  }

  /**
   * Makes a refused purchase order sendable again, if its units are still open.
   *
   * @throws MedusaError CONFLICT
   */
  @InjectTransactionManager()
  async reopenPurchaseOrder(
    purchaseOrder: PurchaseOrderView,
    allowance: Allowance,
    event: EventEntry,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    const manager = managerOf(context)
    await lockOrderQuantities(manager, purchaseOrder.order_id)
    await assertQuantitiesOpen(manager, purchaseOrder.lines, allowance)
    return await changeState(manager, {
      id: purchaseOrder.id,
      transition: "retry",
      event,
      patch: { needs_attention: false, attention_reason: null },
    })
  }

  /** A person tells the number of the distributor's order. */
  @InjectTransactionManager()
  async addOrderNumber(
    purchaseOrderId: string,
    number: string,
    event: EventEntry,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const manager = managerOf(context)
    await insertOrderNumber(manager, purchaseOrderId, number)
    await insertEvent(manager, purchaseOrderId, event)
  }

  /** Adds an entry to the timeline. */
  @InjectTransactionManager()
  async recordEvent(
    purchaseOrderId: string,
    event: EventEntry,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await insertEvent(managerOf(context), purchaseOrderId, event)
  }

  /** Units sold to us by a distributor that haven't left yet. */
  @InjectManager()
  async listInTransit(
    distributorId: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<InTransitUnits[]> {
    return await listInTransit(managerOf(context), distributorId)
  }

  /** @see listContacts */
  @InjectManager()
  async listContacts(
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<PurchaseOrderContact[]> {
    return await listContacts(managerOf(context), now)
  }

  /** Purchase orders whose submission did not come to an end. */
  @InjectManager()
  async listRecoverable(
    now: Date,
    abandonedBefore: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<RecoverablePurchaseOrder[]> {
    return await listRecoverable(managerOf(context), now, abandonedBefore)
  }
}
