/** A `to_tsquery` for starts of all words; an empty text finds nothing. */
export function allWords(text: string): string {
  const found = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return found.map((word) => `${word}:*`).join(" & ")
}
