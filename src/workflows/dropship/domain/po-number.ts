import type { AccountDefaults } from "../../../distributors/adapter"

/**
 * The next free purchase order number of an order at a distributor, for
 * example `M1042-W1`: prefix, the order's number, the distributor's letter
 * and a counter that never goes back.
 *
 * @param taken numbers that were ever used for this order
 */
export function nextPoNumber(
  order: { display_id: number },
  account: { poPrefix: string; poLetter: AccountDefaults["poLetter"] },
  taken: readonly string[]
): string {
  const stem = `${account.poPrefix}${order.display_id}-${account.poLetter}`
  let counter = 1
  while (taken.includes(`${stem}${counter}`)) {
    counter += 1
  }
  return `${stem}${counter}`
}
