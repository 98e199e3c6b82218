const accepted = new Set([8, 11, 12, 13, 14])

/**
 * A UPC, EAN or GTIN as 14 digits, or null when it can't be trusted: other
 * characters (`1.91361E+11` is what Excel leaves), an unusual length, or a
 * wrong check digit. 11 digits are a UPC that lost its leading zero.
 */
export function normalizeGtin(value: string | null | undefined): string | null {
  const digits = (value ?? "").replace(/[\s-]/g, "")
  if (!/^\d+$/.test(digits) || !accepted.has(digits.length)) {
    return null
  }
  const gtin = digits.padStart(14, "0")
  const isBlank = Number(gtin) === 0
  return !isBlank && hasRightCheckDigit(gtin) ? gtin : null
}

/** GS1: weights 3 and 1 in turn from the left of 14 digits, sum modulo 10. */
function hasRightCheckDigit(gtin: string): boolean {
  const sum = Array.from(gtin, Number).reduce(
    (total, digit, at) => total + digit * (at % 2 === 0 ? 3 : 1),
    0
  )
  return sum % 10 === 0
}
