import type { MedusaContainer } from "@medusajs/framework/types"
import { nextSyncAt } from "../../modules/purchase-order/domain/next-sync-at"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { PurchaseOrderRow } from "../../modules/purchase-order/view"
import { unfinishedSince } from "./domain/unfinished-since"
import { attentionSource, weighAttention } from "./domain/weigh-attention"

/**
 * Ends a look-up: when the next one is due, and whether a person is needed.
 *
 * @param reasons what a person must know; null when the distributor could
 *   not be asked, and nothing is known about it
 * @returns whether attention was raised now
 */
export async function settlePurchaseOrder(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrderRow,
  {
    actor,
    now,
    reasons,
  }: { actor: string; now: Date; reasons: readonly string[] | null }
): Promise<boolean> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const { id, status, submitted_at, revoked_at, events } = purchaseOrder
  const [latest] = unfinishedSince(purchaseOrder)
  const next_sync_at = nextSyncAt({
    status,
    submittedAt: submitted_at,
    revokedAt: revoked_at,
    unfinishedSince: latest ?? null,
    now,
  })
  if (reasons === null) {
    await purchasing.updatePurchaseOrders({ id, next_sync_at })
    return false
  }
  const raised = events
    .filter(({ data }) => data.source === attentionSource)
    .map(({ message }) => message)
  const attention = weighAttention(purchaseOrder, raised, reasons)
  await purchasing.updatePurchaseOrders({
    id,
    next_sync_at,
    last_synced_at: now,
    ...attention,
  })
  const reason = attention?.attention_reason ?? null
  if (reason === null || raised.includes(reason)) {
    return false
  }
  await purchasing.recordEvent(id, {
    type: "attention",
    actor,
    message: reason,
    data: { source: attentionSource },
  })
  return true
}
