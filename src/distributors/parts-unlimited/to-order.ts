import type { OrderRequest } from "../adapter"
import { canonicalPartNumber } from "./part-number"
import type { PartsUnlimitedSettings } from "./settings"
import { shippingMethodOf } from "./ship-methods"
import type { PartsUnlimitedOrder } from "./wire"

/**
 * The body of a drop-ship order (field names as seen in integrations). An
 * order has no field for a warehouse, for splitting, for phone or e-mail.
 */
export function toOrder(
  order: OrderRequest,
  dealerNumber: string,
  settings: PartsUnlimitedSettings
): PartsUnlimitedOrder {
  const { shipTo } = order
  return {
    dealer_number: dealerNumber,
    order_type: "DS",
    purchase_order_number: order.poNumber,
    shipping_method: shippingMethodOf(order.shipMethod, settings),
    // Our figure may be a day old; a part should not be refused for a cent.
    validate_price: false,
    cancellation_policy: order.allowBackorder
      ? "back_order"
      : settings.cancellation_policy,
    leave_order_open: false,
    ship_to_address: {
      name: shipTo.name.trim(),
      company: shipTo.company?.trim() ?? "",
      address_line_1: shipTo.address_1.trim(),
      address_line_2: shipTo.address_2?.trim() ?? "",
      city: shipTo.city.trim(),
      state: shipTo.province.trim().toUpperCase(),
      postal_code: shipTo.postal_code.trim(),
      country: shipTo.country_code.trim().toUpperCase(),
    },
    line_items: toLines(order).map(({ sku, quantity, price }, index) => ({
      line_number: index + 1,
      part_number: sku,
      quantity,
      ...(price !== null && { price }),
      currency: "USD",
      memo: "",
    })),
  }
}

/** A line of an order as we send it. */
export interface OrderedLine {
  readonly sku: string
  readonly quantity: number
  /** Expected price of one unit in USD; null when unknown. */
  readonly price: number | null
}

/** The lines with each part once, so that an answer's line is one of ours. */
export function toLines({ lines }: OrderRequest): OrderedLine[] {
  const parts = new Map<string, OrderedLine>()
  for (const { sku, quantity, unitCost } of lines) {
    const key = canonicalPartNumber(sku)
    const earlier = parts.get(key)
    parts.set(key, {
      sku: key,
      quantity: (earlier?.quantity ?? 0) + quantity,
      price: earlier?.price ?? unitCost,
    })
  }
  return [...parts.values()]
}
