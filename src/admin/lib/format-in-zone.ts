/**
 * A time written out in a time zone, for example
 * `Tuesday, November 24, 2026 at 5:00 AM MST`.
 *
 * @param time ISO 8601
 * @param zone IANA name
 */
export function formatInZone(
  time: string,
  zone: string,
  language: string
): string {
  return new Intl.DateTimeFormat(language, {
    weekday: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: zone,
    timeZoneName: "short",
  }).format(new Date(time))
}
