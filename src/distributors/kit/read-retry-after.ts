/**
 * Reads a Retry-After header: seconds, or an HTTP date. Null when there is
 * none that can be read.
 */
export function readRetryAfter(
  header: unknown,
  now: Date = new Date()
): number | null {
  if (typeof header !== "string" || header.trim() === "") {
    return null
  }
  if (/^\s*\d+(\.\d+)?\s*$/.test(header)) {
    return Number(header)
  }
  const time = Date.parse(header)
  return Number.isNaN(time)
    ? null
    : Math.max(0, Math.ceil((time - now.getTime()) / 1000))
}
