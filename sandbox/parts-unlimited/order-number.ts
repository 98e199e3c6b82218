/** A number of the order book as a `reference_number`. */
export function orderNumber(number: string): string {
  return `PU${number.padStart(8, "0")}`
}
