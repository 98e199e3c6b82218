import type { MedusaContainer } from "@medusajs/framework/types"
import {
  nextSyncAt,
  quietDays,
} from "../../modules/purchase-order/domain/next-sync-at"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { PurchaseOrderRow } from "../../modules/purchase-order/view"
import { unfinishedParcels } from "./domain/unfinished-parcels"
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
  const unfinished = unfinishedParcels(purchaseOrder)
  const oldest = unfinished[0]
  const next_sync_at = nextSyncAt({
    status,
    submittedAt: submitted_at,
    revokedAt: revoked_at,
    unfinishedSince: oldest?.since ?? null,
    now,
  })
  if (reasons === null) {
    await purchasing.updatePurchaseOrders({ id, next_sync_at })
    return false
  }
  const raised = events
    .filter(({ data }) => data.source === attentionSource)
    .map(({ message }) => message)
  const given = unfinished
    .filter(
      ({ since, isMailed }) =>
        !isMailed && now.getTime() - since.getTime() > quietDays * 86_400_000
    )
    .map(
      ({ trackingNumber }) =>
        `The buyer could not be mailed about parcel ${trackingNumber} for ${quietDays} days. It is not tried again by itself; tell the buyer.`
    )
  const attention = weighAttention(purchaseOrder, raised, [
    ...reasons,
    ...given,
  ])
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
