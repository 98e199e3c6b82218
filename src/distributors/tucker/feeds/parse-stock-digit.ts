import type { Parsed } from "../../kit/parsed"

/** Reads a stock digit; 9 stands for nine or more and counts as 9. */
export function parseStockDigit(text: string): Parsed<number> {
  return /^\d$/.test(text)
    ? { ok: true, value: Number(text) }
    : { ok: false, problem: "is not a digit" }
}
