import { Readable } from "node:stream"
import fc from "fast-check"
import { readLines, type TextEncoding } from "../read-lines"

async function read(chunks: (Buffer | string)[], encoding?: TextEncoding) {
  const texts = []
  for await (const lines of readLines(Readable.from(chunks), encoding)) {
    texts.push(...lines.map(({ text }) => text))
  }
  return texts
}

describe("readLines", () => {
  it("reads UTF-8 when nothing else is said", async () => {
    const bytes = Buffer.from("\u{feff}é\nü")
    expect(await read([bytes.subarray(0, 4), bytes.subarray(4)])).toEqual([
      "é",
      "ü",
    ])
  })

  it("reads each byte of ISO-8859-1 as a character", async () => {
    expect(await read([Buffer.from("é\r\nü", "latin1")], "iso-8859-1")).toEqual(
      ["é", "ü"]
    )
    expect(await read(["é\n", "ü"], "iso-8859-1")).toEqual(["é", "ü"])
  })

  const cutAnywhere = (bytes: Buffer) =>
    fc.array(fc.nat(bytes.length), { maxLength: 6 }).map((cuts) => {
      const at = [0, ...cuts.sort((one, other) => one - other), bytes.length]
      return at.slice(1).map((end, index) => bytes.subarray(at[index], end))
    })

  const wide = (text: string) => Buffer.from(`\u{feff}${text}`, "utf16le")
  it.each([
    ["UTF-8", Buffer.from("Würth 🏍\r\né\n")],
    ["UTF-8 with a mark", Buffer.from("\u{feff}Würth 🏍\r\né\n")],
    ["UTF-16, small end first", wide("Würth 🏍\r\né\n")],
    ["UTF-16, big end first", wide("Würth 🏍\r\né\n").swap16()],
  ])("reads %s by itself, cut anywhere", async (_encoding, bytes) => {
    await fc.assert(
      fc.asyncProperty(cutAnywhere(bytes), async (chunks) => {
        expect(await read(chunks)).toEqual(["Würth 🏍", "é"])
      })
    )
  })

  it("takes what is no UTF-8 for Windows-1252", async () => {
    const bytes = Buffer.from("sku,name\n1,W\xfcrth \x80 5\n2,\xe9", "latin1")
    await fc.assert(
      fc.asyncProperty(cutAnywhere(bytes), async (chunks) => {
        expect(await read(chunks)).toEqual(["sku,name", "1,Würth € 5", "2,é"])
      })
    )
  })

  it("loses one character to a wrong byte within UTF-8", async () => {
    const wrong = Buffer.from("\xfc", "latin1")
    const bytes = [Buffer.from("é é\n"), wrong, Buffer.from("é")]
    expect(await read(bytes)).toEqual(["é é", "\ufffdé"])
    expect(await read([Buffer.concat(bytes)])).toEqual(["é é", "\ufffdé"])
  })

  it("gives a line that is too long at once, and passes its end over", async () => {
    const chunks = (function* () {
      for (let chunk = 0; chunk < 3; chunk += 1) {
        yield Buffer.alloc(600_000, "x")
      }
      yield Buffer.from("\nb")
    })()
    const seen = []
    for await (const lines of readLines(Readable.from(chunks))) {
      seen.push(lines.map(({ number, isCut }) => [number, isCut]))
    }
    expect(seen).toEqual([[], [[1, true]], [], [], [[2, false]]])
  })
})
