import type { Parsed } from "./parsed"

/** Greatest believable stock of one part in one warehouse. */
const greatestQuantity = 1_000_000

/** What a bare `+` counts as: distributors write it for "10 or more". */
const plus = 10

const quantityPattern = /^>?\s*(\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?\s*\+?$/

/** Nearly all quantities of a feed. */
const usualPattern = /^\d{1,6}$/

/**
 * Reads units on a shelf. Capped figures count as their cap: `25+` is 25,
 * `>10` is 10, `+` is 10. Nothing and `N/A` are 0.
 */
export function parseQuantity(text: string): Parsed<number> {
  const trimmed = text.trim()
  if (usualPattern.test(trimmed)) {
    return { ok: true, value: Number(trimmed) }
  }
  if (trimmed === "" || /^n\/?a$/i.test(trimmed)) {
    return { ok: true, value: 0 }
  }
  if (trimmed === "+") {
    return { ok: true, value: plus }
  }
  if (trimmed.startsWith("-")) {
    return { ok: false, problem: "is negative" }
  }
  const digits = quantityPattern.exec(trimmed)?.[1]
  if (digits === undefined) {
    return { ok: false, problem: "is not a whole number" }
  }
  const value = Number(digits.replaceAll(",", ""))
  return value > greatestQuantity
    ? { ok: false, problem: "is too great to be a quantity" }
    : { ok: true, value }
}
