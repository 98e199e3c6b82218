/**
 * What a text is as one CSV record:
 *
 * - `complete`: all quotes are closed
 * - `open`: a quoted field goes on in the next line
 * - `broken`: text follows a closing quote
 */
export type CsvSplit =
  | { readonly state: "complete"; readonly fields: readonly string[] }
  | { readonly state: "open" }
  | { readonly state: "broken" }

/** From an opening quote to what may be its closing one. */
const quoted = /"[^"]*(?:""[^"]*)*/y

/**
 * Splits a record into its fields, without their quotes. A quote within an
 * unquoted field is plain text (`4" EXHAUST TIP`).
 */
export function splitCsvRecord(text: string): CsvSplit {
  if (!text.includes('"')) {
    return { state: "complete", fields: text.split(",") }
  }
  const fields: string[] = []
  let position = 0
  for (;;) {
    if (text[position] !== '"') {
      const end = text.indexOf(",", position)
      if (end === -1) {
        fields.push(text.slice(position))
        return { state: "complete", fields }
      }
      fields.push(text.slice(position, end))
      position = end + 1
      continue
    }
    quoted.lastIndex = position
    quoted.exec(text)
    const end = quoted.lastIndex
    if (end >= text.length) {
      return { state: "open" }
    }
    fields.push(text.slice(position + 1, end).replaceAll('""', '"'))
    if (end + 1 === text.length) {
      return { state: "complete", fields }
    }
    if (text[end + 1] !== ",") {
      return { state: "broken" }
    }
    position = end + 2
  }
}
