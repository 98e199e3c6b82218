/** `20261123`, `2026-11-23`, also with a time of day after it. */
const yearFirst = /(?<!\d)(20\d\d)([-_.]?)(\d\d)\2(\d\d)(?:\d{4}|\d{6})?(?!\d)/
/** `11232026`, `11-23-2026`, as distributors of the USA write it. */
const monthFirst = /(?<!\d)(\d\d)([-_.]?)(\d\d)\2(20\d\d)(?!\d)/

/** The day that a file's name tells, as `2026-11-23`; null: none. */
export function dateInName(name: string): string | null {
  const [, year, , month, day] = yearFirst.exec(name) ?? []
  const [, otherMonth, , otherDay, otherYear] = monthFirst.exec(name) ?? []
  return (
    toDate(year, month, day) ?? toDate(otherYear, otherMonth, otherDay) ?? null
  )
}

function toDate(year = "", month = "", day = ""): string | null {
  const text = `${year}-${month}-${day}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
    ? text
    : null
}
