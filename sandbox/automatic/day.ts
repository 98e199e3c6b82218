const dayLength = 24 * 60 * 60 * 1000

/** A time's UTC day, as `MM/DD/YY`. */
export function toDay(time: string | Date): string {
  const date = new Date(time)
  const parts = [
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCFullYear() % 100,
  ]
  return parts.map((part) => String(part).padStart(2, "0")).join("/")
}

/** Days since 1970 of `MM/DD/YY`; undefined when it is no such thing. */
export function readDay(text: string): number | undefined {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d\d)$/.exec(text) ?? []
  const time = Date.UTC(2000 + Number(year), Number(month) - 1, Number(day))
  return Number.isNaN(time) ? undefined : time / dayLength
}
