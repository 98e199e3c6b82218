import { Refusal } from "./refusal"

/** What a customer asks for; a warehouse where one is preferred. */
export type AskedLine = {
  sku: string
  quantity: number
  warehouse?: string | null | undefined
}

/** Units of one SKU that one warehouse ships or owes. */
export type AllocatedLine = {
  warehouse: string
  sku: string
  quantity: number
  backordered: number
}

/** Not enough on the shelves, and a back-order is not wanted. */
export class OutOfStock extends Refusal {
  /** @param short units that are missing */
  constructor(
    readonly sku: string,
    readonly short: number
  ) {
    super(422, `Item ${sku} is short by ${String(short)}.`)
  }
}

/**
 * Shares lines out over the warehouses: the preferred one first, the others
 * only when an order may be split. What is left goes on back-order at the
 * preferred one.
 *
 * @param stockOf units by warehouse, every warehouse included
 * @throws OutOfStock when something is left and may not be back-ordered
 */
export function allocate(
  lines: readonly AskedLine[],
  warehouses: readonly string[],
  stockOf: (sku: string) => Readonly<Record<string, number>>,
  may: { allowSplit: boolean; allowBackorder: boolean }
): AllocatedLine[] {
  const shelves = new Map<string, Record<string, number>>()
  for (const { sku } of lines) {
    shelves.set(sku, { ...stockOf(sku) })
  }
  const home =
    warehouses.find((code) =>
      lines.every((line) => (stockOf(line.sku)[code] ?? 0) >= line.quantity)
    ) ??
    warehouses[0] ??
    ""
  return lines.flatMap(({ sku, quantity, warehouse }) => {
    const preferred = warehouse ?? home
    const others = may.allowSplit ? warehouses : []
    const shelf = shelves.get(sku) ?? {}
    const allocated: AllocatedLine[] = []
    let open = quantity
    for (const code of new Set([preferred, ...others])) {
      const taken = Math.min(open, shelf[code] ?? 0)
      if (taken > 0) {
        shelf[code] = (shelf[code] ?? 0) - taken
        allocated.push({
          warehouse: code,
          sku,
          quantity: taken,
          backordered: 0,
        })
        open -= taken
      }
    }
    if (open > 0 && !may.allowBackorder) {
      throw new OutOfStock(sku, open)
    }
    if (open > 0) {
      const rest = { sku, quantity: open, backordered: open }
      allocated.push({ warehouse: preferred, ...rest })
    }
    return allocated
  })
}
