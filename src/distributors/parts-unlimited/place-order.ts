import type { OrderRequest, PlacementResult } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import { placementResult } from "../kit/placement-result"
import { WaitBudget } from "../kit/wait-budget"
import type { PartsUnlimitedClient } from "./client"
import { distributorName } from "./errors"
import { readPlacement } from "./read-placement"
import type { PartsUnlimitedSettings } from "./settings"
import { toOrder } from "./to-order"

/**
 * Places a purchase order by a single call. What Parts Unlimited does with a
 * number that it has is not known, so the call is sent once.
 */
export async function placeOrder(
  client: PartsUnlimitedClient,
  order: OrderRequest,
  account: { dealerNumber: string; settings: PartsUnlimitedSettings }
): Promise<PlacementResult> {
  const { province } = order.shipTo
  if (!/^[a-z]{2}$/i.test(province.trim())) {
    return {
      outcome: "rejected",
      reason: `${distributorName} takes a state as two letters, and the address says "${province}". Correct the address. Nothing was ordered.`,
    }
  }
  try {
    const body = toOrder(order, account.dealerNumber, account.settings)
    const answer = await client.placeOrder(body, new WaitBudget())
    return readPlacement(answer, order)
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    return placementResult(error)
  }
}
