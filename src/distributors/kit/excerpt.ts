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

/**
 * Half a surrogate pair can't be stored either, and what turns the direction
 * of writing would show what is not there.
 */
function printable(character: string): string {
  return /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(character)
    ? " "
    : character
}
