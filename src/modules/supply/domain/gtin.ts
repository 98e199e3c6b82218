const accepted = new Set([8, 11, 12, 13, 14])

/** A code as it was understood, or why it can't be used, in words. */
export type GtinReading =
  { gtin: string; reason: null } | { gtin: null; reason: string }

/**
 * Reads a UPC, EAN or GTIN as 14 digits. 11 digits are a UPC that lost its
 * leading zero, as spreadsheets do.
 *
 * @returns the reason for a person when the code can't be trusted
 */
export function readGtin(value: string): GtinReading {
  const digits = value.replace(/[\s-]/g, "")
  const gtin = digits.padStart(14, "0")
  const reason = problemOf(digits) ?? checkDigitProblem(gtin)
  return reason === null ? { gtin, reason } : { gtin: null, reason }
}

/** A UPC, EAN or GTIN as 14 digits, or null when it can't be trusted. */
export function normalizeGtin(value: string | null | undefined): string | null {
  return readGtin(value ?? "").gtin
}

function problemOf(digits: string): string | null {
  if (digits === "") {
    return "It is empty."
  }
  if (/^\d+([.,]\d*)?e\+?\d+$/i.test(digits)) {
    return "A spreadsheet shortened it, and its last digits are lost: enter it again from the package or the maker's list."
  }
  if (/^\d+[.,]\d*$/.test(digits)) {
    return "A spreadsheet made a number with decimals of it: enter its digits alone."
  }
  if (!/^\d+$/.test(digits)) {
    const others = [...new Set(digits.replace(/\d/g, ""))].join("")
    return `It has characters that no GTIN has ("${others}"): enter its digits alone.`
  }
  if (!accepted.has(digits.length)) {
    return `It has ${digits.length} ${digits.length === 1 ? "digit" : "digits"}: a GTIN has 8, 12, 13 or 14.`
  }
  return Number(digits) === 0 ? "It has zeros alone." : null
}

function checkDigitProblem(gtin: string): string | null {
  const wanted = checkDigit(gtin.slice(0, -1))
  const given = gtin.slice(-1)
  return given === wanted
    ? null
    : `Its check digit is ${given} and should be ${wanted}: some digit is mistyped.`
}

/** GS1: weights 3 and 1 in turn from the left of 13 digits. */
function checkDigit(digits: string): string {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    sum += Number(digits[at]) * (at % 2 === 0 ? 3 : 1)
  }
  return String((10 - (sum % 10)) % 10)
}
