import type { Bill } from "../../../schemas/bill"
import { roundMoney } from "../../../schemas/money"

/** In the currency unit: less is no person's time worth. */
const smallestExcess = 1

/**
 * By how much a bill exceeds what was expected, where a person should look at
 * it. What is not known is never too much.
 *
 * @param limitPercent of the expected total that a bill may exceed it
 */
export function weighBill(
  { total, difference }: Bill,
  limitPercent: number
): number | null {
  if (total === null || difference === null || difference < smallestExcess) {
    return null
  }
  const limit = roundMoney(((total - difference) * limitPercent) / 100)
  return difference > limit ? difference : null
}
