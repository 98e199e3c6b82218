import type { AdapterLogger, OrderRequest, PlacementResult } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import { notOrdered, placementResult } from "../kit/placement-result"
import { WaitBudget } from "../kit/wait-budget"
import type { WpsClient } from "./client"
import { compareCart, toCart, toCartLines } from "./to-cart"
import type { WpsCart, WpsLine } from "./wire"

/**
 * Places a purchase order: cart, items, a look at the cart, order. Until the
 * last call nothing is ordered, so every failure before it is definite. WPS
 * takes a PO number twice, so the last call is sent once.
 */
export async function placeOrder(
  client: WpsClient,
  logger: AdapterLogger,
  order: OrderRequest
): Promise<PlacementResult> {
  const { poNumber } = order
  const cart = toCart(order)
  const budget = new WaitBudget()
  let stage: "preparing" | "filling" | "placing" = "preparing"
  try {
    await removeLeftOver(client, poNumber, budget)
    stage = "filling"
    await fillCart(client, cart, toCartLines(order), budget)
    stage = "placing"
    const orderNumber = await client.placeOrder(poNumber, budget)
    return { outcome: "accepted", orderNumbers: [orderNumber] }
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    const result =
      stage === "placing" ? placementResult(error) : notOrdered(error)
    // Of what may have been ordered nothing is taken away.
    if (result.outcome !== "unknown" && stage !== "preparing") {
      await removeCart(client, logger, poNumber)
    }
    return result
  }
}

/**
 * A cart that an earlier attempt left keeps its items when it is made again:
 * they would be ordered twice.
 */
async function removeLeftOver(
  client: WpsClient,
  poNumber: string,
  budget: WaitBudget
): Promise<void> {
  if ((await client.readCart(poNumber, budget)) !== null) {
    await client.deleteCart(poNumber, budget)
  }
}

/** Leaves a cart that holds exactly the lines, or throws. */
async function fillCart(
  client: WpsClient,
  cart: WpsCart,
  lines: readonly WpsLine[],
  budget: WaitBudget
): Promise<void> {
  const poNumber = cart.po_number
  const takenAs = await client.createCart(cart, budget)
  if (takenAs.toUpperCase() !== poNumber.toUpperCase()) {
    throw mismatch(`it took the PO number as ${takenAs}`)
  }
  for (const line of lines) {
    await client.addCartItem(poNumber, line, budget)
  }
  const held = (await client.readCart(poNumber, budget)) ?? []
  const difference = compareCart(lines, held)
  if (difference !== null) {
    throw mismatch(`its cart holds ${difference}`)
  }
}

function mismatch(what: string): DistributorError {
  return new DistributorError(
    "invalid_request",
    `Western Power Sports did not take the order as it was sent: ${what}.`
  )
}

/** As well as can be: the next submission of the PO removes it anyway. */
async function removeCart(
  client: WpsClient,
  logger: AdapterLogger,
  poNumber: string
): Promise<void> {
  try {
    await client.deleteCart(poNumber, new WaitBudget(0))
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    logger.warn(
      `The cart of purchase order ${poNumber} was left at Western Power Sports; nothing is ordered by it. ${error.message}`,
      { poNumber }
    )
  }
}
