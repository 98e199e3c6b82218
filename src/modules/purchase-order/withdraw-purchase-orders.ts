import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Takes back what `storePurchaseOrders` stored, as long as nobody began to
 * send it.
 */
export async function withdrawPurchaseOrders(
  manager: EntityManager,
  ids: readonly string[]
): Promise<void> {
  for (const id of ids) {
    const unsent =
      "select id from dropship_purchase_order where id = ? and status = 'pending' and attempts = 0 for update"
    const rows = await manager.execute<{ id: string }[]>(unsent, [id])
    if (rows.length > 0) {
      for (const table of ["line", "event"]) {
        await manager.execute(
          `delete from dropship_purchase_order_${table} where purchase_order_id = ?`,
          [id]
        )
      }
      await manager.execute(
        "delete from dropship_purchase_order where id = ?",
        [id]
      )
    }
  }
}
