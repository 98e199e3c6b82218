import type { CancelResult } from "../../../src/distributors/adapter"
import { DistributorError } from "../../../src/distributors/kit/distributor-error"
import { WaitBudget } from "../../../src/distributors/kit/wait-budget"
import type { CoastalClient } from "./client"

/** Cancels all of a PO number, or nothing when a part of it has shipped. */
export async function cancelOrder(
  client: CoastalClient,
  poNumber: string
): Promise<CancelResult> {
  try {
    await client.cancelOrders(poNumber, new WaitBudget())
    return { outcome: "canceled" }
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
          reason: `${message} Nothing was canceled. Ask your representative at Coastal Distributing for ${poNumber}.`,
        }
  }
}
