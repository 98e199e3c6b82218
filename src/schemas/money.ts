/** Rounds an amount in the currency unit to cents, half away from zero. */
export function roundMoney(amount: number): number {
  const cents = Math.round(Math.abs(amount) * 100 + 1e-7)
  return (Math.sign(amount) * cents) / 100
}

/** Sum in the currency unit, without the drift of binary fractions. */
export function sumMoney(amounts: readonly number[]): number {
  return roundMoney(amounts.reduce((sum, amount) => sum + amount, 0))
}
