/** One CSV record with its line end; a value is quoted where it must be. */
export function csvLine(values: readonly (string | number)[]): string {
  const cells = values.map((value) => {
    const text = String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  })
  return `${cells.join(",")}\n`
}
