const greatestLength = 200

/**
 * The beginning of a text that came from outside, fit to be stored and shown:
 * at most 200 characters, control characters replaced by spaces.
 */
export function excerpt(text: string, length = greatestLength): string {
  // Cut roughly first: the text may be a megabyte.
  const characters = Array.from(text.slice(0, length * 2 + 2), printable)
  return characters.length <= length
    ? characters.join("")
    : `${characters.slice(0, length - 1).join("")}…`
}

/** Half a surrogate pair can't be stored either. */
function printable(character: string): string {
  return /[\p{Cc}\p{Cs}]/u.test(character) ? " " : character
}
