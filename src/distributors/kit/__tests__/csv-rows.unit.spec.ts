import { Readable } from "node:stream"
import fc from "fast-check"
import { readCsvRows } from "../csv-rows"
import { FeedFormatError } from "../feed-format-error"
import { eachOf } from "../__fixtures__/each-of"

/** Cuts the text into chunks, so that nothing may rest on their borders. */
function chunked(text: string, size = 7): Readable {
  const bytes = Buffer.from(text)
  const chunks = []
  for (let at = 0; at < bytes.length; at += size) {
    chunks.push(bytes.subarray(at, at + size))
  }
  return Readable.from(chunks)
}

async function read(text: string, size?: number) {
  const rows = []
  const columns = {
    required: ["sku", "name"],
    optional: ["note"],
  } as const
  for await (const record of eachOf(
    readCsvRows<"sku" | "name" | "note">(chunked(text, size), columns)
  )) {
    rows.push(
      "row" in record
        ? [record.line, record.row.get("sku"), record.row.get("name")]
        : [record.line, record.problem]
    )
  }
  return rows
}

describe("readCsvRows", () => {
  it("finds values by the header's names, in whatever order", async () => {
    expect(await read("x,NAME, Sku \n1,Puller,87-5503\n")).toEqual([
      [2, "87-5503", "Puller"],
    ])
  })

  it("reads a byte order mark, CRLF and a last line without a break", async () => {
    expect(await read("\uFEFFsku,name\r\n1,a\r\n2,b")).toEqual([
      [2, "1", "a"],
      [3, "2", "b"],
    ])
  })

  it("keeps characters whole that two chunks share", async () => {
    expect(await read("sku,name\n1,Würth 🏍\n", 1)).toEqual([
      [2, "1", "Würth 🏍"],
    ])
  })

  it.each(["\n", "\r\n"])(
    "counts physical lines after a value of several lines (%j)",
    async (eol) => {
      const lines = ["sku,name", '1,"two', 'lines, ""q"""', "", "2,b", "3"]
      expect(await read(lines.join(eol))).toEqual([
        [2, "1", 'two\nlines, "q"'],
        [5, "2", "b"],
        [6, "The row has 1 columns; the header has 2."],
      ])
    }
  )

  it("goes on after rows that are no CSV", async () => {
    const text = [
      "sku,name",
      '1,"never closed',
      "2,b",
      '3,"closed"x',
      "4,d,extra",
      '5,"e, really"',
      '6,"lost at the end',
      "7,g",
    ].join("\n")
    expect(await read(text)).toEqual([
      [2, "Text follows a closing quote."],
      [3, "2", "b"],
      [4, "Text follows a closing quote."],
      [5, "The row has 3 columns; the header has 2."],
      [6, "5", "e, really"],
      [7, "A quoted value is not closed."],
      [8, "7", "g"],
    ])
  })

  it("loses one row to a lost quote, in however long a file", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `${index},b`)
    const result = await read(`sku,name\n0,"b\n${rows.join("\n")}`, 4096)
    expect(result[0]).toEqual([2, "A quoted value is not closed."])
    expect(result.slice(1).map((row) => row[0])).toEqual(
      rows.map((_, index) => index + 3)
    )
  })

  it("takes a quote within a value as inches", async () => {
    expect(await read('sku,name\n1,4" EXHAUST TIP\n')).toEqual([
      [2, "1", '4" EXHAUST TIP'],
    ])
  })

  it("refuses a row that can't be stored", async () => {
    expect(await read("sku,name\n1,a\0b\n2,c")).toEqual([
      [2, "The row holds a NUL character."],
      [3, "2", "c"],
    ])
  })

  it("refuses a line that is too long to hold, and goes on", async () => {
    const text = `sku,name\n1,${"x".repeat(1_200_000)}\n2,b`
    expect(await read(text, 65_536)).toEqual([
      [2, "The line is longer than 1,000,000 characters."],
      [3, "2", "b"],
    ])
  })

  it.each(["", "\uFEFF", "\n\n", "sku,name", "sku,name\n"])(
    "has no rows in %j",
    async (text) => {
      expect(await read(text)).toEqual([])
    }
  )

  it("names the missing columns and shows the header", async () => {
    const result = read("item,title\n1,a\n")
    await expect(result).rejects.toBeInstanceOf(FeedFormatError)
    await expect(result).rejects.toThrow(
      'The file lacks the columns "sku", "name". Its header is: item,title'
    )
  })

  it("finds a column by another name that the distributor gives it", async () => {
    const content = chunked("Part Number,BRAND_NAME,note\n001,Acme,x\n")
    const rows = []
    for await (const record of eachOf(
      readCsvRows<"sku" | "Brand Name" | "Fee">(content, {
        required: ["sku", "Brand Name"],
        optional: ["Fee"],
        aliases: {
          sku: ["partNumber", "part number"],
          "Brand Name": ["brand_name"],
        },
      })
    )) {
      rows.push(
        "row" in record && [
          record.row.get("sku"),
          record.row.get("Brand Name"),
          record.row.get("Fee"),
        ]
      )
    }
    expect(rows).toEqual([["001", "Acme", ""]])
  })

  it.each(['"', 'sku,"name', '"sku"x,name'])(
    "misses the columns in a first line that is no CSV: %s",
    async (header) => {
      await expect(read(`${header}\n1,a\n`)).rejects.toBeInstanceOf(
        FeedFormatError
      )
    }
  )

  it("refuses a header that names a needed column twice", async () => {
    await expect(read("sku,name,SKU\n")).rejects.toThrow(
      'The column "sku" is there twice.'
    )
  })

  it("passes on that the transfer broke off", async () => {
    const broken = new Readable({
      read() {
        this.push("sku,name\n1,a\n")
        this.destroy(new Error("connection lost"))
      },
    })
    const records = readCsvRows(broken, { required: ["sku"] })
    await expect(
      (async () => {
        for await (const record of eachOf(records)) {
          expect(record.line).toBe(2)
        }
      })()
    ).rejects.toThrow("connection lost")
  })

  it("reads back whatever was written, cut anywhere", async () => {
    const value = fc.stringMatching(/^[a-z",\n é🏍]{0,8}$/u)
    const rows = fc.array(fc.tuple(value, value), { maxLength: 20 })
    const size = fc.integer({ min: 1, max: 40 })
    await fc.assert(
      fc.asyncProperty(rows, size, async (written, chunkSize) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
        const lines = written.map((row) => row.map(quoted).join(","))
        const result = await read(["sku,name", ...lines].join("\n"), chunkSize)
        expect(result.map((row) => row.slice(1))).toEqual(
          written.map((row) => row.map((text) => text.trim()))
        )
      })
    )
  })
})
