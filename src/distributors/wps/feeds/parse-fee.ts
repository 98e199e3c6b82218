import { parsePrice } from "../../kit/parse-price"
import type { Parsed } from "../../kit/parsed"

/** `FR` is the account's flat rate; else an amount in USD for one unit. */
export function parseFee(text: string): Parsed<number | null> {
  return text.trim().toUpperCase() === "FR"
    ? { ok: true, value: null }
    : parsePrice(text)
}
