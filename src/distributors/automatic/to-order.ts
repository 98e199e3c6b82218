import type { OrderRequest, OrderRequestLine, ShipTo } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import { addressLineLength } from "./order-limits"
import type { AutomaticSettings } from "./settings"
import { shipViaOf } from "./ship-methods"
import type { AutomaticLineRequest, AutomaticOrderRequest } from "./wire"

/**
 * The body of `/order/create` (assumed but for `phone` and `classification`).
 *
 * @throws DistributorError `invalid_request` when the address has more lines
 *   than Automatic takes; nothing of it is ever cut
 */
export function toOrder(
  order: OrderRequest,
  settings: AutomaticSettings
): AutomaticOrderRequest {
  const { shipTo } = order
  const shipVia = shipViaOf(order.shipMethod, settings)
  if (shipVia === undefined) {
    throw new Error(
      `Automatic Distributors has no ship method "${order.shipMethod}".`
    )
  }
  const [address1, address2] = addressLines(shipTo)
  const phone = shipTo.phone?.trim()
  const classification = classify(shipTo, settings.classification)
  return {
    header: {
      poNumber: order.poNumber,
      shipVia,
      dropShip: true,
      allowBackorder: order.allowBackorder,
      comments: "",
    },
    shipToAddress: {
      name: shipTo.name.trim(),
      address1,
      address2,
      city: shipTo.city.trim(),
      state: shipTo.province.trim().toUpperCase(),
      zip: shipTo.postal_code.trim(),
      country: shipTo.country_code.trim().toUpperCase(),
      ...(phone && { phone }),
      ...(classification && { classification }),
    },
    lines: toLines(order.lines),
  }
}

/**
 * Each item once: nobody has said what two lines of one item become. The
 * item number stays as the feed spells it.
 */
function toLines(lines: readonly OrderRequestLine[]): AutomaticLineRequest[] {
  const merged = new Map<string, { itemNumber: string; quantity: number }>()
  for (const { sku, quantity } of lines) {
    const itemNumber = sku.trim()
    const key = itemNumber.toUpperCase()
    const known = merged.get(key)
    merged.set(key, {
      itemNumber: known?.itemNumber ?? itemNumber,
      quantity: (known?.quantity ?? 0) + quantity,
    })
  }
  return [...merged.values()].map((line, index) => ({
    lineNumber: index + 1,
    ...line,
  }))
}

/**
 * In the order of a label; a company stands above the street. There are two
 * lines: the second line of a street moves behind it where both fit.
 */
function addressLines(shipTo: ShipTo): [string, string] {
  const [line1 = "", line2 = "", line3] = [
    shipTo.company,
    shipTo.address_1,
    shipTo.address_2,
  ].flatMap((line) => line?.trim() || [])
  if (line3 === undefined) {
    return [line1, line2]
  }
  const street = `${line2}, ${line3}`
  const length = Array.from(street).length
  if (length > addressLineLength) {
    throw new DistributorError(
      "invalid_request",
      `Automatic Distributors takes two address lines. Beside the company, "${street}" is ${length} characters long; it takes ${addressLineLength}. Shorten it, or take the company out of the address.`
    )
  }
  return [line1, street]
}

function classify(
  { company }: ShipTo,
  rule: AutomaticSettings["classification"]
): "RESIDENTIAL" | "COMMERCIAL" | undefined {
  switch (rule) {
    case "none":
      return undefined
    case "commercial":
      return "COMMERCIAL"
    case "residential":
      return "RESIDENTIAL"
    case "by_company":
      return company?.trim() ? "COMMERCIAL" : "RESIDENTIAL"
  }
}
