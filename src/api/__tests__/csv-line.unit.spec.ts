import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { csvLine } from "../csv-line"

/** Text in which what CSV and spreadsheets care about is common. */
const cell = fc.string({
  unit: fc.oneof(
    fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", "'", " "),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })
  ),
})

const read = (text: string): string[][] =>
  parse(text, { record_delimiter: "\r\n", relax_column_count: true })

describe("csvLine", () => {
  it("writes plain cells as they are", () => {
    expect(csvLine(["items.csv", "12", "no price", ""])).toBe(
      "items.csv,12,no price,\r\n"
    )
  })

  it("quotes what would end a cell or a line", () => {
    expect(csvLine(['3" bolt', "a,b", "a\nb", "a\rb"])).toBe(
      '"3"" bolt","a,b","a\nb","a\rb"\r\n'
    )
  })

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])(
    "makes no formula of %j",
    (text) => {
      expect(csvLine([text])).toBe(`'${text}\r\n`)
    }
  )

  it("keeps a carriage return in front from starting a formula", () => {
    expect(csvLine(["\r=1"])).toBe('"\'\r=1"\r\n')
  })

  it("is read back as it was but for the apostrophes", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const [back, ...more] = read(csvLine(cells))
        expect(more).toEqual([])
        expect(back).toEqual(
          cells.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))
        )
      })
    )
  })

  it("never gives a spreadsheet a cell that starts a formula", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const [back = []] = read(csvLine(cells))
        expect(back.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([])
      })
    )
  })
})
