const form = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/

/**
 * Reads a day as Automatic writes it, `MM/DD/YY` (documented), as ISO 8601
 * UTC; null when it is none. Years of two digits are of this century.
 */
export function readDate(text: string): string | null {
  const [, month = "", day = "", year = ""] = form.exec(text.trim()) ?? []
  const fullYear = year.length === 2 ? `20${year}` : year
  const iso = `${fullYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T00:00:00.000Z`
  const time = new Date(iso)
  // "02/30/25" would otherwise become a day of March.
  return !Number.isNaN(time.getTime()) && time.toISOString() === iso
    ? iso
    : null
}

/** The UTC day of a time as `MM/DD/YY`. */
export function writeDate(time: Date): string {
  const [year = "", month = "", day = ""] = time
    .toISOString()
    .slice(0, 10)
    .split("-")
  return `${month}/${day}/${year.slice(-2)}`
}
