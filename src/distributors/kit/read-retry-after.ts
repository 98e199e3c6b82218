const seconds = /^\d+(\.\d+)?$/
/** The oldest of the three forms names no zone; all are in GMT. */
const withoutZone = /^[a-z]{3} [a-z]{3} [ \d]\d \d\d:\d\d:\d\d \d{4}$/i
const date = /^[a-z]{3,9},? .*\d\d:\d\d:\d\d/i

/**
 * Reads a Retry-After header: seconds, or an HTTP date in any of the three
 * forms of RFC 9110. Null when there is none that can be read.
 */
export function readRetryAfter(
  header: unknown,
  now: Date = new Date()
): number | null {
  const text = typeof header === "string" ? header.trim() : ""
  if (seconds.test(text)) {
    return Number(text)
  }
  // `Date.parse` alone takes `-5` for a month.
  if (!date.test(text)) {
    return null
  }
  const time = Date.parse(withoutZone.test(text) ? `${text} GMT` : text)
  return Number.isNaN(time)
    ? null
    : Math.max(0, Math.ceil((time - now.getTime()) / 1000))
}
