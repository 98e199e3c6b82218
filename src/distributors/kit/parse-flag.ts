import type { Parsed } from "./parsed"

const yes = new Set(["true", "t", "1", "y", "yes"])
const no = new Set(["false", "f", "0", "n", "no"])

/** Reads yes or no in the spellings of feed files; null when nothing is said. */
export function parseFlag(text: string): Parsed<boolean | null> {
  const word = text.trim().toLowerCase()
  if (word === "") {
    return { ok: true, value: null }
  }
  if (yes.has(word)) {
    return { ok: true, value: true }
  }
  return no.has(word)
    ? { ok: true, value: false }
    : { ok: false, problem: "is neither true nor false" }
}
