/** Units in all warehouses together; one that owes some has none. */
export function unitsOf(quantities: Readonly<Record<string, number>>): number {
  return Object.values(quantities).reduce(
    (sum, units) => sum + Math.max(0, units),
    0
  )
}
