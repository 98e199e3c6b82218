/** Rounds an amount in USD to cents. */
export function money(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 100) / 100
}
