import type {
  OrderRequest,
  PlacementResult,
} from "../../../src/distributors/adapter"
import { DistributorError } from "../../../src/distributors/kit/distributor-error"
import { placementResult } from "../../../src/distributors/kit/placement-result"
import { WaitBudget } from "../../../src/distributors/kit/wait-budget"
import type { CoastalClient } from "./client"
import type { CoastalSettings } from "./settings"
import { shipMethods } from "./ship-methods"
import type { CoastalOrder, CoastalOrderRequest } from "./wire"

/** Places a purchase order: a single call, which is sent once. */
export async function placeOrder(
  client: CoastalClient,
  settings: CoastalSettings,
  order: OrderRequest
): Promise<PlacementResult> {
  try {
    const request = toRequest(order, settings)
    const orders = await client.createOrder(request, new WaitBudget())
    if (orders === null) {
      return {
        outcome: "duplicate",
        reason: `Coastal Distributing has an order under ${order.poNumber} already.`,
      }
    }
    const notice = backordered(orders)
    return {
      outcome: "accepted",
      orderNumbers: orders.map(({ number }) => number),
      ...(notice && { notice }),
    }
  } catch (error) {
    if (!DistributorError.isInstance(error)) {
      throw error
    }
    return placementResult(error)
  }
}

/** @throws DistributorError for a ship method that Coastal does not have */
function toRequest(
  { poNumber, shipMethod, shipTo, lines, ...options }: OrderRequest,
  { packing_slip }: CoastalSettings
): CoastalOrderRequest {
  const method = shipMethods.find(({ id }) => id === shipMethod)
  if (!method) {
    throw new DistributorError(
      "invalid_request",
      `Coastal Distributing has no ship method "${shipMethod}".`
    )
  }
  return {
    po_number: poNumber,
    ship_via: method.code,
    packing_slip,
    may_split: options.allowSplit,
    may_backorder: options.allowBackorder,
    ship_to: {
      name: shipTo.name,
      company: shipTo.company,
      address_1: shipTo.address_1,
      address_2: shipTo.address_2,
      city: shipTo.city,
      state: shipTo.province,
      zip: shipTo.postal_code,
      phone: shipTo.phone,
    },
    lines: lines.map(({ sku, quantity, warehouse }) => ({
      part: sku,
      quantity,
      warehouse,
    })),
  }
}

/** In words, what was taken but is not on a shelf; empty: nothing. */
function backordered(orders: readonly CoastalOrder[]): string {
  const short = orders
    .flatMap(({ lines }) => lines)
    .filter((line) => line.backordered > 0)
    .map((line) => `${line.backordered} × ${line.part}`)
  return short.length === 0 ? "" : `On back-order: ${short.join(", ")}.`
}
