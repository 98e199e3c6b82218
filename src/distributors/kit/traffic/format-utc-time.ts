/** `22:41 UTC`, and with its date when that is not `now`'s. */
export function formatUtcTime(time: Date, now: Date): string {
  const [day = "", clock = ""] = time.toISOString().split("T")
  const minute = clock.slice(0, 5)
  return now.toISOString().startsWith(day)
    ? `${minute} UTC`
    : `${minute} UTC on ${day}`
}
