/**
 * What a shop has to know of an item once it has read the files: worked out
 * from the item, not from the files.
 */
export interface ToldItem {
  sku: string
  title: string
  brand: string
  /** 14 digits; null: no file tells one. */
  gtin: string | null
  /** USD; null: no file tells it. */
  cost: number | null
  retail_price: number | null
  map_price: number | null
  /** By warehouse code, as far as the files show it. */
  quantities: Record<string, number>
  units: number
}

/** @param told.upc as the files show it; empty: they don't */
export function toldItem({
  upc,
  ...told
}: Omit<ToldItem, "gtin" | "units"> & { upc: string }): ToldItem {
  const units = Object.values(told.quantities).reduce(
    (sum, quantity) => sum + quantity,
    0
  )
  return { ...told, gtin: upc ? upc.padStart(14, "0") : null, units }
}

/** Each figure, and the greatest that is shown where it is more. */
export function shownUpTo<Code extends string>(
  cap: number,
  quantities: Readonly<Record<Code, number | null>>
): Record<string, number> {
  const shown = Object.entries<number | null>(quantities)
  return Object.fromEntries(
    shown.map(([code, units]) => [code, Math.min(units ?? 0, cap)])
  )
}
