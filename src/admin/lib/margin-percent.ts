/** Whole per cent of the price that stays; null when it can't be said. */
export function marginPercent(
  margin: number | null,
  price: number
): number | null {
  return margin === null || price <= 0
    ? null
    : Math.round((margin / price) * 100)
}
