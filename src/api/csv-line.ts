/** What a spreadsheet takes for the start of a formula. */
const formulaStart = /^[=+\-@\t\r]/

/**
 * A line of a CSV file by RFC 4180, with its line end. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front: files of
 * others must not compute, or call, anything on the merchant's machine.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`
}

function csvCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
