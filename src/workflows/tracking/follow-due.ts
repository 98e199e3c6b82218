import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { conflict } from "../../conflict"
import { logLine } from "../../log-line"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { PurchaseOrderStatus } from "../../schemas/purchase-order"
import {
  logFields,
  type LoggedPurchaseOrder,
} from "../purchase-order/log-fields"
import { orderQuery } from "../purchase-order/order-query"
import { lookUpMany } from "./look-up-many"
import { isDown, recordContact } from "./record-contact"
import { syncPurchaseOrderWorkflow } from "./sync-purchase-order"
import { trackingLock } from "./tracking-lock"

export interface FollowDueInput {
  /** All open ones, whether they are due or not. */
  all: boolean
  /** User id, or `system` for a job. */
  actor: string
}

/** How many purchase orders were asked for, changed, and could not be asked. */
export interface FollowDueResult {
  checked: number
  updated: number
  failed: number
}

type DuePurchaseOrder = Parameters<typeof orderQuery>[0] &
  LoggedPurchaseOrder & {
    id: string
    status: PurchaseOrderStatus
    revoked_at: Date | null
  }

/** An error that left a workflow is a plain copy. */
const failureSchema = z
  .object({ message: z.string() })
  .catch({ message: "it failed for a reason that is not known" })

const open: readonly PurchaseOrderStatus[] = ["submitted", "partially_shipped"]

/** May the distributor have news of it? What was canceled may ship yet. */
const isAwaited = ({ status, revoked_at }: DuePurchaseOrder) =>
  open.includes(status) || revoked_at !== null

/**
 * Follows due purchase orders: distributors side by side, the purchase orders
 * of one after the other, looked up together where that can be. A job's round
 * leaves out a distributor that another instance is asking; the failure of
 * one purchase order stops no other. A distributor that turns out to be down
 * is not asked for the rest, which stay due.
 */
export async function followDue(
  container: MedusaContainer,
  input: FollowDueInput
): Promise<FollowDueResult> {
  const due = await listDue(container, input)
  const distributors = [...new Set(due.map((one) => one.distributor_id))]
  const results = await Promise.all(
    distributors.map((id) =>
      followOfDistributor(
        container,
        id,
        due.filter((one) => one.distributor_id === id),
        input
      )
    )
  )
  const sum = (column: keyof FollowDueResult) =>
    results.reduce((total, result) => total + result[column], 0)
  return {
    checked: sum("checked"),
    updated: sum("updated"),
    failed: sum("failed"),
  }
}

async function listDue(
  container: MedusaContainer,
  { all }: FollowDueInput
): Promise<DuePurchaseOrder[]> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const isDue = {
    // Closed ones are due while a mail or a shipment is missing, and for some
    // days after they were canceled on our side.
    status: ["submitted", "partially_shipped", "shipped", "canceled"],
    next_sync_at: { $lte: new Date() },
  }
  const isOpen = { status: [...open] }
  return purchasing.listPurchaseOrders(all ? { $or: [isOpen, isDue] } : isDue, {
    relations: ["distributor_orders"],
    order: { next_sync_at: "ASC" },
    take: null,
  })
}

async function followOfDistributor(
  container: MedusaContainer,
  distributorId: string,
  due: readonly DuePurchaseOrder[],
  { all, actor }: FollowDueInput
): Promise<FollowDueResult> {
  const result: FollowDueResult = { checked: 0, updated: 0, failed: 0 }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const followAll = async () => {
    const { answers, isHopeless } = await lookUpMany(
      container,
      distributorId,
      due.filter(isAwaited).map(orderQuery)
    )
    let isSilent = isHopeless || (await isDown(container, distributorId))
    let notAsked = 0
    for (const one of due) {
      const { id, po_number } = one
      const lookup = answers.get(po_number)
      result.checked += 1
      // The others wait for a mail or a shipment of ours, which is made.
      if (isSilent && !lookup && isAwaited(one)) {
        result.failed += 1
        notAsked += 1
        continue
      }
      try {
        const { result: followed } = await syncPurchaseOrderWorkflow(
          container
        ).run({
          input: { purchase_order_id: id, actor, lookup },
          logOnError: false,
        })
        result.updated += followed.is_changed ? 1 : 0
      } catch (error) {
        result.failed += 1
        const { message } = failureSchema.parse(error)
        logger.warn(
          logLine("a purchase order could not be followed", {
            ...logFields(one),
            reason: message,
          })
        )
        isSilent = await isDown(container, distributorId)
      }
    }
    if (notAsked > 0) {
      logger.warn(
        logLine(
          "purchase orders were not asked for and stay due, because the distributor does not answer",
          { distributor: distributorId, count: notAsked }
        )
      )
    }
  }
  try {
    await container
      .resolve(Modules.LOCKING)
      .execute(trackingLock(distributorId), followAll, {
        timeout: all ? 60 : 1,
        expire: 60,
      })
  } catch (error) {
    // Another instance is at it; it does this round's work.
    if (result.checked > 0) {
      throw error
    }
    if (all) {
      throw conflict(
        "The job is looking up these purchase orders just now. Nothing was asked; reload the list in a minute."
      )
    }
  }
  await recordContact(container, distributorId, result)
  return result
}
