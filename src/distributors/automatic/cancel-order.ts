import type { CancelResult } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import { excerpt } from "../kit/excerpt"
import { WaitBudget } from "../kit/wait-budget"
import type { AutomaticClient } from "./client"
import { isCanceled } from "./order-state"
import { orderNumberOf } from "./read-orders"

/**
 * Revokes all orders of a PO number, which version 2 offers (documented; how
 * it answers is assumed). Orders that it names with another status stand.
 */
export async function cancelOrder(
  client: AutomaticClient,
  poNumber: string
): Promise<CancelResult> {
  try {
    const orders = await client.revokeOrders(poNumber, new WaitBudget())
    const standing = orders.filter((order) => !isCanceled(order))
    if (standing.length === 0) {
      return { outcome: "canceled" }
    }
    const list = standing
      .map((order) => `${orderNumberOf(order)} (${order.header.status})`)
      .join(", ")
    const reason = `Automatic Distributors did not revoke ${excerpt(list)}. Ask custserv@autodist.com for ${poNumber}.`
    return { outcome: "refused", reason }
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    const { kind, message } = error
    return kind === "outcome_unknown" || kind === "malformed_response"
      ? {
          outcome: "unknown",
          reason: `${message} Whether ${poNumber} was canceled is not known.`,
        }
      : {
          outcome: "refused",
          reason: `${message} Nothing was canceled. Ask custserv@autodist.com for ${poNumber}.`,
        }
  }
}
