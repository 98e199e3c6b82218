import type { Parsed } from "./parsed"

/** Greatest believable price of one part, in the currency unit. */
const greatestPrice = 1_000_000

const pricePattern = /^\$?\s*(\d+|\d{1,3}(?:,\d{3})+)?(\.\d{0,4})?$/

/** Nearly all prices of a feed, read in a third of the time. */
const usualPattern = /^\d{1,6}(?:\.\d{1,4})?$/

/**
 * Reads an amount such as `1,234.50` or `$24.95`, in the currency unit.
 * Nothing, `N/A` and zero mean that the price is not known: a part that costs
 * nothing would always look cheapest.
 */
export function parsePrice(text: string): Parsed<number | null> {
  const trimmed = text.trim()
  if (usualPattern.test(trimmed)) {
    return known(Number(trimmed))
  }
  if (trimmed === "" || /^n\/?a$/i.test(trimmed)) {
    return { ok: true, value: null }
  }
  if (/^(-|\(|\$\s*-)/.test(trimmed)) {
    return { ok: false, problem: "is negative" }
  }
  if (!/\d/.test(trimmed) || !pricePattern.test(trimmed)) {
    return { ok: false, problem: "is not an amount" }
  }
  const value = Number(trimmed.replace(/[$,\s]/g, ""))
  if (value > greatestPrice) {
    return { ok: false, problem: "is too great to be a price" }
  }
  return known(value)
}

function known(value: number): Parsed<number | null> {
  return { ok: true, value: value === 0 ? null : value }
}
