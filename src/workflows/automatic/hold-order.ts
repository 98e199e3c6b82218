import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  updateOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import type { HoldOrderBody } from "../../schemas/order-hold"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"
import { orderLock } from "../locks"
import { holdKey } from "./is-on-hold"

/**
 * Keeps an order from automatic mode and bulk runs, or gives it back to them.
 * A placing that is under way ends first: afterwards none begins.
 *
 * Throws MedusaError NOT_FOUND, and INVALID_DATA when the order is canceled.
 */
export const holdOrderWorkflow = createWorkflow(
  "hold-order",
  (input: { order_id: string; body: HoldOrderBody; actor: string }) => {
    const key = transform(input, ({ order_id }) => orderLock(order_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const before = readAuditedStep({
      subject: "order",
      subject_id: input.order_id,
    })
    updateOrderWorkflow.runAsStep({
      input: transform(input, ({ order_id, body, actor }) => ({
        id: order_id,
        user_id: actor,
        // Medusa keeps the other keys; an empty text takes this one away.
        metadata: { [holdKey]: body.is_on_hold ? true : "" },
      })),
    })
    recordAuditStep({
      subject: "order",
      subject_id: input.order_id,
      actor: input.actor,
      before,
    })
    releaseLockStep({ key })
    return new WorkflowResponse(input.body)
  }
)
