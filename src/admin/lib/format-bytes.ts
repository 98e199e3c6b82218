const units = ["B", "kB", "MB", "GB"] as const

/** Bytes in the largest unit that leaves at least 1: `1.4 MB`, `1,4 MB`. */
export function formatBytes(bytes: number, language: string): string {
  const power = Math.min(
    units.length - 1,
    bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3)
  )
  const value = bytes / 1000 ** power
  const digits = power === 0 ? 0 : 1
  const figure = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value)
  return `${figure} ${units[power] ?? "B"}`
}
