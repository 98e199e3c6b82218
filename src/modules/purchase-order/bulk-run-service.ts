import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import type { BulkRun as BulkRunView } from "../../schemas/bulk-run"
import { bulkRunView } from "./bulk-run-view"
import { managerOf, PurchaseOrderStore } from "./purchase-order-store"

/** Bulk runs: who works on one, and how far it is. */
export class BulkRunService extends PurchaseOrderStore {
  /** Stores a run of orders that wait. Returns its id. */
  @InjectTransactionManager()
  async openBulkRun(
    orders: readonly { order_id: string; order_display_id: number }[],
    created_by: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string> {
    const run = await this.createBulkRuns({ created_by }, context)
    await this.createBulkRunOrders(
      orders.map((order, position) => ({
        ...order,
        position,
        bulk_run_id: run.id,
      })),
      context
    )
    return run.id
  }

  /** @throws MedusaError NOT_FOUND */
  async retrieveBulkRunView(id: string): Promise<BulkRunView> {
    const [view] = await this.bulkRunViewsOf_({ id: [id] }, 1)
    if (!view) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no bulk run with the id ${id}`
      )
    }
    return view
  }

  /** The newest first. */
  async listBulkRunViews(limit: number): Promise<BulkRunView[]> {
    return this.bulkRunViewsOf_({}, limit)
  }

  /**
   * Takes a run, so that one instance at a time works on it; false while
   * another shows signs of life, and where it is finished.
   *
   * @param abandonedBefore who showed none since then is gone
   */
  @InjectTransactionManager()
  async claimBulkRun(
    id: string,
    now: Date,
    abandonedBefore: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<{ id: string }[]>(
      `update dropship_bulk_run set alive_at = ?, updated_at = now()
       where id = ? and status = 'running' and deleted_at is null
         and (alive_at is null or alive_at < ?) returning id`,
      [now, id, abandonedBefore]
    )
    return rows.length > 0
  }

  /** Ids of runs that nobody works on any more, oldest first. */
  @InjectManager()
  async listAbandonedBulkRuns(
    abandonedBefore: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string[]> {
    const rows = await managerOf(context).execute<{ id: string }[]>(
      `select id from dropship_bulk_run
       where status = 'running' and deleted_at is null
         and coalesce(alive_at, created_at) < ? order by created_at`,
      [abandonedBefore]
    )
    return rows.map(({ id }) => id)
  }

  private async bulkRunViewsOf_(
    filter: { id?: string[] },
    take: number
  ): Promise<BulkRunView[]> {
    const runs = await this.listBulkRuns(filter, {
      relations: ["orders"],
      order: { id: "DESC" },
      take,
    })
    const ids = runs.flatMap(({ orders }) =>
      orders.flatMap(({ purchase_order_ids }) => purchase_order_ids as never)
    )
    const placed = await this.listPurchaseOrders(
      { id: ids },
      { select: ["id", "po_number", "distributor_name", "status"], take: null }
    )
    return runs.map((run) => bulkRunView(run, placed))
  }
}
