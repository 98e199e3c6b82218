import { Readable } from "node:stream"
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
})
