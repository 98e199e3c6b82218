/**
 * A time of day in the reader's zone, for example `22:41`, with its date when
 * that is not today's.
 *
 * @param time ISO 8601 UTC
 */
export function formatClock(
  time: string,
  language: string,
  now: Date = new Date()
): string {
  const at = new Date(time)
  const isToday = at.toDateString() === now.toDateString()
  return new Intl.DateTimeFormat(language, {
    timeStyle: "short",
    ...(isToday ? {} : { dateStyle: "medium" }),
  }).format(at)
}

/** The same, rounded up to the minute: what is to come is not before it. */
export function formatClockUp(
  time: string,
  language: string,
  now: Date = new Date()
): string {
  const minute = Math.ceil(Date.parse(time) / 60_000) * 60_000
  return formatClock(new Date(minute).toISOString(), language, now)
}
