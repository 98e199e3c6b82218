import type { WpsQuantities } from "../catalog/types"
import { type WarehouseCode, warehouses } from "./warehouses"

type Line = { sku: string; quantity: number }

type Allocation = {
  warehouse: WarehouseCode
  backordered: boolean
  lines: Line[]
}

type Preferences = {
  defaultWarehouse: WarehouseCode | null
  multipleWarehouse: boolean
  allowBackorder: boolean
}

/** The first line that no allowed warehouse can fill. */
export type Shortage = { short: Line }

/**
 * Shares the lines out over the warehouses: the default one first, the
 * others only when several are allowed, and what is left goes on back-order
 * at the default one when that is allowed.
 */
export function allocate(
  lines: readonly Line[],
  stockOf: (sku: string) => WpsQuantities,
  preferences: Preferences
): Allocation[] | Shortage {
  const home = preferences.defaultWarehouse ?? firstWithAll(lines, stockOf)
  const order = [
    ...warehouses.filter(({ code }) => code === home),
    ...warehouses.filter(
      ({ code }) => code !== home && preferences.multipleWarehouse
    ),
  ]
  const allocations = new Map<string, Allocation>()
  const put = (warehouse: WarehouseCode, backordered: boolean, line: Line) => {
    const key = `${warehouse} ${String(backordered)}`
    const entry = allocations.get(key) ?? { warehouse, backordered, lines: [] }
    entry.lines.push(line)
    allocations.set(key, entry)
  }
  for (const { sku, quantity } of lines) {
    let open = quantity
    const shelf = stockOf(sku)
    for (const { code, name } of order) {
      const taken = Math.min(open, shelf[name])
      if (taken > 0) {
        put(code, false, { sku, quantity: taken })
        open -= taken
      }
    }
    if (open > 0 && !preferences.allowBackorder) {
      return { short: { sku, quantity: open } }
    }
    if (open > 0) {
      put(home, true, { sku, quantity: open })
    }
  }
  return [...allocations.values()]
}

function firstWithAll(
  lines: readonly Line[],
  stockOf: (sku: string) => WpsQuantities
): WarehouseCode {
  const complete = warehouses.find(({ name }) =>
    lines.every(({ sku, quantity }) => stockOf(sku)[name] >= quantity)
  )
  return complete?.code ?? "ID"
}
