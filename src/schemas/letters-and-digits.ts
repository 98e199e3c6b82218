/**
 * A text without case, accents and punctuation, as brands and part numbers
 * are compared: `87-5503` and `87 5503` are one. Empty when nothing is left.
 */
export function lettersAndDigits(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase()
}
