/**
 * A UPC-A with its check digit.
 *
 * @param digits the first eleven digits
 * @throws Error when there are not eleven digits
 */
export function upc(digits: string): string {
  if (!/^\d{11}$/.test(digits)) {
    throw new Error(`A UPC-A needs eleven digits, got "${digits}"`)
  }
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1),
    0
  )
  return `${digits}${(10 - (sum % 10)) % 10}`
}
