import type { DryRunResult, OrderRequest, PlacementResult } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import {
  notOrdered,
  placementResult,
  rejected,
  unknownOutcome,
} from "../kit/placement-result"
import { WaitBudget } from "../kit/wait-budget"
import { isSuccessful, type TuckerClient } from "./client"
import { distributorName } from "./name"
import { lineMessages, orderNumbersOf, refusalOf } from "./read-order"
import type { TuckerSettings } from "./settings"
import { toOrder } from "./to-order"

/** Places a purchase order: one call, which is sent once. */
export async function placeOrder(
  client: TuckerClient,
  settings: TuckerSettings,
  order: OrderRequest
): Promise<PlacementResult> {
  const asked = toOrder(order, settings)
  if (!asked.ok) {
    return rejected(asked.problem)
  }
  try {
    const answer = await client.placeOrder(asked.parameters, new WaitBudget())
    const orderNumbers = orderNumbersOf(answer)
    if (!isSuccessful(answer.status) && orderNumbers.length === 0) {
      return refusalOf(answer)
    }
    // Success without a number, or a number without success.
    if (!isSuccessful(answer.status) || orderNumbers.length === 0) {
      return unknownOutcome(
        `${distributorName} answered "${answer.status}" and named ${orderNumbers.join(", ") || "no order number"}.`
      )
    }
    const notice = lineMessages(answer)
    return {
      outcome: "accepted",
      orderNumbers,
      ...(notice && { notice: `${distributorName} says: ${notice}` }),
    }
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    return placementResult(error)
  }
}

/** The same order with `submit=NO`, which places nothing. */
export async function dryRun(
  client: TuckerClient,
  settings: TuckerSettings,
  order: OrderRequest
): Promise<DryRunResult> {
  const asked = toOrder(order, settings)
  if (!asked.ok) {
    return rejected(asked.problem)
  }
  try {
    const answer = await client.checkOrder(asked.parameters)
    if (!isSuccessful(answer.status)) {
      return refusalOf(answer)
    }
    const said = lineMessages(answer)
    // Tucker can't be told to ship all or nothing, so ask before it ships less.
    return said === null || order.allowBackorder
      ? { outcome: "passed" }
      : rejected(
          `${distributorName} would take the order, but says: ${said} To order all the same, allow back orders.`
        )
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    return notOrdered(error)
  }
}
