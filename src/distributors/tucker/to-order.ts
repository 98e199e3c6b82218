import type { OrderRequest, OrderRequestLine, ShipTo } from "../adapter"
import type { TuckerParameters } from "./client"
import { canonicalItemNumber } from "./item-number"
import { distributorName } from "./name"
import { addressLineLength } from "./order-limits"
import type { TuckerSettings } from "./settings"
import { carrierCode } from "./ship-methods"

/** An order as Tucker takes it, or why it can't be sent. */
export type ToOrder =
  | { readonly ok: true; readonly parameters: TuckerParameters }
  | { readonly ok: false; readonly problem: string }

/**
 * The parameters of `ORD`, without `submit`. A recipient makes it a drop
 * ship. There is none for a warehouse or for back orders; Tucker decides.
 */
export function toOrder(
  order: OrderRequest,
  settings: TuckerSettings
): ToOrder {
  const { shipTo, shipMethod } = order
  const carrier = carrierCode(shipMethod, settings)
  const address = toAddressLines(shipTo)
  const lines = toLines(order.lines)
  if (!address.ok) {
    return address
  }
  if (!lines.ok) {
    return lines
  }
  if (carrier === null) {
    const problem = `${distributorName} has no ship method "${shipMethod}".`
    return { ok: false, problem }
  }
  const parameters: TuckerParameters = [
    ["po", order.poNumber],
    // A number that Tucker has is refused, so sending twice is safe.
    ["allowduplicatepo", "NO"],
    ["name", shipTo.name.trim()],
    ...address.lines.map(
      (line, index) => [`address${index + 1}`, line] as const
    ),
    ["city", shipTo.city.trim()],
    ["state", shipTo.province.trim().toUpperCase()],
    ["zip", shipTo.postal_code.trim()],
    ["carrier", carrier],
    ["splitlines", order.allowSplit ? "YES" : "NO"],
    ...lines.lines.map((line) => ["line", line] as const),
  ]
  return { ok: true, parameters }
}

type Lines =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly problem: string }

/**
 * Tucker has two lines. In the order of a label: a company stands above the
 * street; the second line of a street then goes behind the first, if it fits.
 */
function toAddressLines(shipTo: ShipTo): Lines {
  const [company, address1, address2] = [
    shipTo.company,
    shipTo.address_1,
    shipTo.address_2,
  ].map((line) => line?.trim() ?? "")
  if (!company || !address2) {
    const lines = [company, address1, address2].flatMap((line) => line || [])
    return { ok: true, lines }
  }
  const street = `${address1 ?? ""}, ${address2}`
  const length = Array.from(street).length
  return length > addressLineLength
    ? {
        ok: false,
        problem: `${distributorName} takes two address lines. With the company above it, "${street}" has to fit into one of ${addressLineLength} characters and has ${length}. Shorten the address or leave the company out, and place it again.`,
      }
    : { ok: true, lines: [company, street] }
}

/** `ITEM,QTY`, each item once, since what Tucker makes of a second is unknown. */
function toLines(lines: readonly OrderRequestLine[]): Lines {
  const quantities = new Map<string, number>()
  for (const { sku, quantity } of lines) {
    const item = canonicalItemNumber(sku)
    // Any other character could make another line of it.
    if (!/^[A-Z0-9]+$/.test(item)) {
      return {
        ok: false,
        problem: `"${sku}" is not an item number of ${distributorName}.`,
      }
    }
    quantities.set(item, (quantities.get(item) ?? 0) + quantity)
  }
  return {
    ok: true,
    lines: [...quantities].map(([item, quantity]) => `${item},${quantity}`),
  }
}
