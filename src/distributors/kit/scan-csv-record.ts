/**
 * What a text is as one CSV record:
 *
 * - `complete`: all quotes are closed
 * - `open`: a quoted field goes on in the next line
 * - `broken`: text follows a closing quote
 */
export type CsvScan =
  | { readonly state: "complete"; readonly fields: number }
  | { readonly state: "open" }
  | { readonly state: "broken" }

/** From an opening quote to what may be its closing one. */
const quoted = /"[^"]*(?:""[^"]*)*/y

/**
 * Counts the fields of a record. A quote within an unquoted field is plain
 * text (`4" EXHAUST TIP`).
 */
export function scanCsvRecord(text: string): CsvScan {
  let position = 0
  let fields = 1
  for (;;) {
    if (text[position] === '"') {
      quoted.lastIndex = position
      quoted.exec(text)
      position = quoted.lastIndex
      if (position >= text.length) {
        return { state: "open" }
      }
      position += 1
      if (position < text.length && text[position] !== ",") {
        return { state: "broken" }
      }
    }
    position = text.indexOf(",", position)
    if (position === -1) {
      return { state: "complete", fields }
    }
    position += 1
    fields += 1
  }
}
