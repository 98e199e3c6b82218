/** Units by canonical SKU. */
export type Units = ReadonlyMap<string, number>

/** Distributors write one SKU in upper and in lower case. */
export const canonicalSku = (sku: string) => sku.trim().toUpperCase()

export function countUnits(
  lines: readonly { sku: string; quantity: number }[]
): Map<string, number> {
  const units = new Map<string, number>()
  for (const { sku, quantity } of lines) {
    const key = canonicalSku(sku)
    units.set(key, (units.get(key) ?? 0) + quantity)
  }
  return units
}

export function addUnits(all: readonly Units[]): Map<string, number> {
  return countUnits(
    all.flatMap((units) =>
      [...units].map(([sku, quantity]) => ({ sku, quantity }))
    )
  )
}

/** What is left of `units` without `taken`; nothing below zero. */
export function withoutUnits(units: Units, taken: Units): Map<string, number> {
  return keepPositive(
    [...units].map(([sku, quantity]) => [sku, quantity - (taken.get(sku) ?? 0)])
  )
}

/** The part of `units` that `limit` allows. */
export function limitUnits(units: Units, limit: Units): Map<string, number> {
  return keepPositive(
    [...units].map(([sku, quantity]) => [
      sku,
      Math.min(quantity, limit.get(sku) ?? 0),
    ])
  )
}

export function includesUnits(units: Units, part: Units): boolean {
  return withoutUnits(part, units).size === 0
}

export function sameUnits(one: Units, other: Units): boolean {
  return includesUnits(one, other) && includesUnits(other, one)
}

/** For people: `2 × 87-5503, 1 × 020-00104`. */
export function describeUnits(units: Units): string {
  return [...units].map(([sku, quantity]) => `${quantity} × ${sku}`).join(", ")
}

function keepPositive(
  entries: readonly (readonly [string, number])[]
): Map<string, number> {
  return new Map(entries.filter(([, quantity]) => quantity > 0))
}
