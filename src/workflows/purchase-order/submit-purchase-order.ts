import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { OrderRequest, PlacementResult } from "../../distributors/adapter"
import { logLine } from "../../log-line"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import { messageOf } from "../../schemas/message-of"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { purchaseOrderLock } from "../locks"
import {
  holdPurchaseOrder,
  releasePurchaseOrder,
} from "../reservations/hold-purchase-order"
import { logFields, logFieldsOf } from "./log-fields"
import { moveOn } from "./move-on"
import { reconsiderTaken } from "./order-changes/reconsider-taken"
import { outcomeOf } from "./placement-outcome"
import { reasonNotToSend } from "./reason-not-to-send"
import { releaseIfClosed, stopUnsent } from "./stop-unsent"
import { signOfLifeEvery, submissionAbandonedAfter } from "./timing"

/**
 * Sends one pending purchase order and records how that ended; the single
 * place where money is spent. Reads the order once more before it sends,
 * reserves where the goods will come from, and lets one instance at a time do
 * it. Reads the order again after it was taken: it may have been canceled while
 * it was sent. Never throws: what can't be told is recorded as unknown.
 */
export async function submitPurchaseOrder(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: string }
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const locking = container.resolve(Modules.LOCKING)
  try {
    await locking.execute(
      purchaseOrderLock(id),
      () => submit(container, id, actor),
      // Renewed while it lasts. Of a sender that is gone it must not remain
      // longer than recovery waits; only one can claim the row in any case.
      { timeout: 10, expire: submissionAbandonedAfter }
    )
    await reconsiderTaken(container, id)
  } catch (error) {
    // The recovery job takes up what is left: pending or submitting.
    logger.error(
      logLine("a purchase order was not brought to an end", {
        ...(await logFieldsOf(container, id)),
        reason: messageOf(error),
      })
    )
  }
}

async function submit(
  container: MedusaContainer,
  id: string,
  actor: string
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const purchaseOrder = await purchasing.retrievePurchaseOrderView(id)
  const obstacle = await reasonNotToSend(container, purchaseOrder)
  if (obstacle !== null) {
    await stopUnsent(container, { id, actor, obstacle })
    return
  }
  // Not before: what must not be sent must not be reserved either.
  await holdPurchaseOrder(container, id)
  const claimed = await moveOn(container, purchaseOrder, {
    transition: "claim",
    event: {
      type: "submitting",
      actor,
      message: `Being sent to ${purchaseOrder.distributor_name}`,
    },
    patch: { submitting_at: new Date(), next_sync_at: null },
  })
  if (claimed) {
    const result = await showingLife(container, purchaseOrder, () =>
      send(container, purchaseOrder)
    )
    await recordOutcome(container, purchaseOrder, result, actor)
  } else {
    await releaseIfClosed(container, id)
  }
}

/**
 * Renews the time of sending while it goes on, so that the recovery of another
 * instance can tell a slow sender from one that is gone, whatever locks the
 * host has.
 */
async function showingLife<Result>(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrder,
  run: () => Promise<Result>
): Promise<Result> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const pulse = setInterval(() => {
    purchasing
      .updatePurchaseOrders({
        id: purchaseOrder.id,
        submitting_at: new Date(),
      })
      .catch((error: unknown) => {
        container.resolve(ContainerRegistrationKeys.LOGGER).warn(
          logLine("no sign of life of a sender was stored", {
            ...logFields(purchaseOrder),
            reason: messageOf(error),
          })
        )
      })
  }, signOfLifeEvery * 1000)
  try {
    return await run()
  } finally {
    clearInterval(pulse)
  }
}

async function send(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrder
): Promise<PlacementResult> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  let gateway
  let order: OrderRequest
  try {
    gateway = await distributors.connect(purchaseOrder.distributor_id)
    const terms = await purchasing.retrievePurchaseOrder(purchaseOrder.id)
    order = orderRequest(purchaseOrder, terms)
    const trial = await gateway.dryRun?.(order)
    if (trial && trial.outcome !== "passed") {
      return trial
    }
  } catch (error) {
    return { outcome: "rejected", reason: messageOf(error) }
  }
  try {
    return await gateway.placeOrder(order)
  } catch (error) {
    // An adapter that fails in an unforeseen way may have sent the order.
    return { outcome: "unknown", reason: messageOf(error) }
  }
}

function orderRequest(
  purchaseOrder: PurchaseOrder,
  terms: { allow_split: boolean; allow_backorder: boolean }
): OrderRequest {
  return {
    poNumber: purchaseOrder.po_number,
    shipMethod: purchaseOrder.ship_method,
    shipTo: purchaseOrder.ship_to,
    allowSplit: terms.allow_split,
    allowBackorder: terms.allow_backorder,
    lines: purchaseOrder.lines.map(
      ({ sku, warehouse, quantity, unit_cost }) => ({
        sku,
        warehouse,
        quantity,
        unitCost: unit_cost,
      })
    ),
  }
}

async function recordOutcome(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrder,
  result: PlacementResult,
  actor: string
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const row = await purchasing.retrievePurchaseOrder(purchaseOrder.id)
  const { change, emits } = outcomeOf(row, result, new Date())
  await moveOn(container, purchaseOrder, {
    ...change,
    event: { actor, ...change.event },
  })
  if (change.transition === "reject") {
    await releasePurchaseOrder(container, purchaseOrder.id)
  }
  if (emits !== null) {
    await emit(container, emits, purchaseOrder.id)
  }
}

async function emit(
  container: MedusaContainer,
  name: string,
  id: string
): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).emit({ name, data: { id } })
}
