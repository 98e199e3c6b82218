/**
 * The day a parcel left, for example `November 23, 2026`. Distributors tell a
 * day and no hour (midnight UTC), so that "10 hours ago" would be made up, and
 * in the reader's zone it would be the day before.
 *
 * @param time ISO 8601 UTC
 */
export function formatShipDay(time: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(time))
}
