import type { OrderRequest } from "../adapter"
import { shipMethods } from "./ship-methods"
import { warehouses } from "./warehouses"
import type { WpsCart, WpsLine } from "./wire"

/**
 * The header of a drop-ship cart: a recipient in place of a ship-to number
 * makes it one (WPS Data Depot v4). `pay_type` is left out, so that the
 * account's own terms apply.
 */
export function toCart(order: OrderRequest): WpsCart {
  const { shipTo } = order
  const shipVia = shipMethods.find(({ id }) => id === order.shipMethod)?.code
  if (shipVia === undefined) {
    throw new Error(`WPS has no ship method "${order.shipMethod}".`)
  }
  // In the order of a label; a company stands above the street.
  const [address1 = "", address2, address3] = [
    shipTo.company,
    shipTo.address_1,
    shipTo.address_2,
  ].flatMap((line) => line?.trim() || [])
  const warehouse = commonWarehouse(order)
  return {
    po_number: order.poNumber,
    ship_via: shipVia,
    ...(order.allowSplit && { cross_ship_via: shipVia }),
    ...(warehouse && { default_warehouse: warehouse }),
    ship_name: shipTo.name.trim(),
    ship_address1: address1,
    ...(address2 && { ship_address2: address2 }),
    ...(address3 && { ship_address3: address3 }),
    ship_city: shipTo.city.trim(),
    ship_state: shipTo.province.trim().toUpperCase(),
    ship_zip: shipTo.postal_code.trim(),
    ...(shipTo.phone?.trim() && { ship_phone: shipTo.phone.trim() }),
    ...(shipTo.email?.trim() && { email: shipTo.email.trim() }),
    allow_backorder: order.allowBackorder,
    multiple_warehouse: order.allowSplit,
  }
}

/** The lines of an order with each SKU once: WPS adds up what it is told. */
export function toCartLines({ lines }: OrderRequest): WpsLine[] {
  return addUp(lines)
}

/** In words, how a cart differs from what it should hold; null: not at all. */
export function compareCart(
  expected: readonly WpsLine[],
  actual: readonly WpsLine[]
): string | null {
  const wanted = new Map(
    addUp(expected).map((line) => [line.sku, line.quantity])
  )
  const found = new Map(addUp(actual).map((line) => [line.sku, line.quantity]))
  const differences = [...new Set([...wanted.keys(), ...found.keys()])]
    .map((sku) => [sku, wanted.get(sku) ?? 0, found.get(sku) ?? 0] as const)
    .filter(([, want, have]) => want !== have)
    .map(([sku, want, have]) => `${have} × ${sku} in place of ${want}`)
  return differences.length === 0 ? null : differences.join(", ")
}

function addUp(lines: readonly WpsLine[]): WpsLine[] {
  const quantities = new Map<string, number>()
  for (const { sku, quantity } of lines) {
    const key = sku.trim().toUpperCase()
    quantities.set(key, (quantities.get(key) ?? 0) + quantity)
  }
  return [...quantities].map(([sku, quantity]) => ({ sku, quantity }))
}

/** Named when all lines agree on it and WPS lets a cart name it. */
function commonWarehouse({ lines }: OrderRequest): string | undefined {
  const codes = new Set(lines.map(({ warehouse }) => warehouse))
  const [code] = codes
  const isOrderable = warehouses.some(
    (warehouse) => warehouse.code === code && warehouse.isOrderable
  )
  return codes.size === 1 && isOrderable && code ? code : undefined
}
