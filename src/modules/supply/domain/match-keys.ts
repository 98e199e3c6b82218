import { lettersAndDigits } from "../../../schemas/letters-and-digits"

/** What people write when there is no number. */
const placeholders = new Set([
  "NA",
  "NONE",
  "NULL",
  "TBD",
  "UNKNOWN",
  "VARIOUS",
])

/**
 * A part number without its punctuation: `87-5503` and `87 5503` are one.
 * Null when nothing is left.
 */
export function skuKey(sku: string | null | undefined): string | null {
  return keyOf(sku)
}

/** A maker's part number; null also for what stands for "none". */
export function mpnKey(mpn: string | null | undefined): string | null {
  const key = keyOf(mpn)
  return key === null || placeholders.has(key) || /^0+$/.test(key) ? null : key
}

/** A brand without case, accents and punctuation. */
export function brandKey(brand: string | null | undefined): string | null {
  const key = keyOf(brand)
  return key === null || placeholders.has(key) ? null : key
}

function keyOf(text: string | null | undefined): string | null {
  return lettersAndDigits(text ?? "") || null
}
