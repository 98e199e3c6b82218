import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "../locks"
import {
  decidePlacementStep,
  type DecidePlacementInput,
} from "./steps/decide-placement"
import { storePurchaseOrdersStep } from "./steps/store-purchase-orders"
import { submitPurchaseOrdersStep } from "./steps/submit-purchase-orders"

/**
 * Buys an order's lines: checks the request against the order as it is now,
 * stores the purchase orders and sends each, with its reservations moved to
 * where the goods will come from. A request that is wrong in any part comes back as a
 * `refusal` and leaves nothing behind.
 */
export const placePurchaseOrdersWorkflow = createWorkflow(
  "place-purchase-orders",
  (input: DecidePlacementInput) => {
    const key = transform(input, ({ order_id }) => orderLock(order_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const decision = decidePlacementStep(input)
    const stored = when(
      "request-is-good",
      decision,
      ({ refusal }) => refusal === null
    ).then(() => {
      const accepted = transform(decision, ({ orders, allowance }) => ({
        orders: orders ?? [],
        allowance: allowance ?? {},
      }))
      return storePurchaseOrdersStep(accepted)
    })
    releaseLockStep({ key })
    const submission = transform({ stored, input }, (data) => ({
      ids: data.stored ?? [],
      actor: data.input.actor,
    }))
    submitPurchaseOrdersStep(submission)
    return new WorkflowResponse(
      transform({ decision, submission }, (data) => ({
        refusal: data.decision.refusal,
        ids: data.submission.ids,
      }))
    )
  }
)
