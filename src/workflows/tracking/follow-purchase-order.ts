import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { conflict } from "../../conflict"
import type { OrderLookup } from "../../distributors/adapter"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import type { AppliedReport } from "../../modules/purchase-order/apply-report"
import type { ReportChanges } from "../../modules/purchase-order/domain/read-report-changes"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import {
  viewRelations,
  type PurchaseOrderRow,
} from "../../modules/purchase-order/view"
import { messageOf } from "../../schemas/message-of"
import { DropshipEvents } from "../events"
import { releasePurchaseOrder } from "../reservations/hold-purchase-order"
import { orderQuery } from "../purchase-order/order-query"
import { quietReasons } from "./domain/quiet-reasons"
import { revokedReasons } from "./domain/revoked-reasons"
import { emitFor, finishParcels } from "./finish-parcels"
import { logReport } from "./log-report"
import type { GivenLookup } from "./look-up-many"

export interface FollowInput {
  purchase_order_id: string
  /** User id, or `system` for a job. */
  actor: string
  /** What was found with others; left out: the distributor is asked. */
  lookup?: GivenLookup | undefined
}

/**
 * Brings us, Medusa and the buyer up to date with what a distributor says of
 * a purchase order. Each stage looks at what is stored, so that it goes on
 * where a crash left off and does nothing when there is nothing to do. Call
 * under the purchase order's lock.
 *
 * What an earlier look-up left undone (a mail, a shipment) is made good even
 * when the distributor can't be asked now.
 *
 * @returns whether anything changed
 * @throws MedusaError CONFLICT when it was never sent, or when the
 *   distributor can't be asked
 */
export async function followPurchaseOrder(
  container: MedusaContainer,
  { purchase_order_id: id, actor, lookup: given }: FollowInput
): Promise<boolean> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const before: PurchaseOrderRow = await purchasing.retrievePurchaseOrder(id, {
    relations: viewRelations,
  })
  refuseUnsent(before)

  const answer =
    given && !isOutdated(given, before)
      ? { lookup: given.answer }
      : await ask(container, before)
  const changes =
    "lookup" in answer && answer.lookup.found
      ? await applyReport(container, id, answer.lookup.orders, actor)
      : null
  if (changes !== null) {
    logReport(container, before, changes)
  }
  if (changes !== null && opensUnits(before, changes)) {
    await releasePurchaseOrder(container, id)
  }
  if (changes?.status === "canceled") {
    await emitFor(container, DropshipEvents.PURCHASE_ORDER_CANCELED, [id])
  }
  if (changes?.bill_attention) {
    await emitFor(container, DropshipEvents.PURCHASE_ORDER_ATTENTION, [id])
  }
  const { registered } = await finishParcels(container, {
    id,
    actor,
    reasonsOf: (now) =>
      "lookup" in answer
        ? [
            ...(changes?.attention ?? []),
            ...quietReasons(before, answer.lookup.found, now),
            ...revokedReasons(before, answer.lookup, now),
          ]
        : null,
  })
  if ("error" in answer) {
    throw answer.error
  }
  return (changes !== null && isChange(changes)) || registered.length > 0
}

function refuseUnsent({ status, po_number }: PurchaseOrderRow): void {
  const reasons: Partial<Record<PurchaseOrderRow["status"], string>> = {
    pending: "was not sent yet",
    submitting: "is being sent just now",
    unconfirmed:
      "may or may not have arrived and is being looked up; Retry does it now",
    rejected: "was refused, so nothing was ordered",
  }
  const reason = reasons[status]
  if (reason !== undefined) {
    throw conflict(
      `${po_number} ${reason}. There is no tracking to ask for; nothing was changed.`
    )
  }
}

/** Was it asked for once more since? */
function isOutdated(
  { asked_at }: GivenLookup,
  { last_synced_at }: PurchaseOrderRow
): boolean {
  return last_synced_at !== null && last_synced_at >= new Date(asked_at)
}

async function ask(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrderRow
): Promise<{ lookup: OrderLookup } | { error: MedusaError }> {
  const { distributor_id, po_number } = purchaseOrder
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  try {
    const gateway = await distributors.connect(distributor_id)
    return { lookup: await gateway.findOrder(orderQuery(purchaseOrder)) }
  } catch (error) {
    const message = messageOf(error)
    return {
      error: MedusaError.isMedusaError(error)
        ? error
        : conflict(
            `${po_number} could not be looked up: ${message} What we know of it stays as it was; it is asked for again by itself.`
          ),
    }
  }
}

async function applyReport(
  container: MedusaContainer,
  id: string,
  orders: Extract<OrderLookup, { found: true }>["orders"],
  actor: string
): Promise<AppliedReport> {
  const settings = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .readSettings()
  return container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .applyReport(id, orders, {
      actor,
      mailCorrections: settings.mail_on_tracking_change,
      billedLimitPercent: settings.billed_difference_limit_percent,
    })
}

function isChange({ attention: _, ...changes }: AppliedReport): boolean {
  return Object.values(changes).some((change) =>
    Array.isArray(change) ? change.length > 0 : change !== null
  )
}

/** Units that the distributor canceled are reserved there no longer. */
function opensUnits(before: PurchaseOrderRow, changes: ReportChanges): boolean {
  return changes.lines.some(
    ({ id, canceled_quantity }) =>
      canceled_quantity >
      (before.lines.find((line) => line.id === id)?.canceled_quantity ?? 0)
  )
}
