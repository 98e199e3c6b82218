import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { z } from "@medusajs/framework/zod"

const rowSchema = z.object({
  distributor_id: z.string(),
  last_synced_at: z.coerce.date().nullable(),
  due_at: z.coerce.date().nullable(),
})

/** How a distributor was last heard of, by its purchase orders. */
export type PurchaseOrderContact = z.infer<typeof rowSchema>

/**
 * By distributor: when one of its purchase orders was last looked up with an
 * answer, and which look-up has been due for longest; null: none is due.
 */
export async function listContacts(
  manager: EntityManager,
  now: Date
): Promise<PurchaseOrderContact[]> {
  const rows = await manager.execute<unknown[]>(
    `select distributor_id, max(last_synced_at) as last_synced_at,
       min(next_sync_at) filter (where next_sync_at <= ?) as due_at
     from dropship_purchase_order
     where deleted_at is null and (last_synced_at is not null or next_sync_at is not null)
     group by distributor_id`,
    [now]
  )
  return z.array(rowSchema).parse(rows)
}
