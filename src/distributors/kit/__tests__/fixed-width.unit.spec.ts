import { Readable } from "node:stream"
import fc from "fast-check"
import type { FeedRecord } from "../../adapter"
import type { CsvRow } from "../csv-rows"
import { FeedFormatError } from "../feed-format-error"
import { readFixedWidthRows, type FixedWidthLayout } from "../fixed-width"
import { RowRejection } from "../row-rejection"
import { eachOf } from "../__fixtures__/each-of"

type Column = "item" | "name" | "maker"

const layout: FixedWidthLayout<Column> = {
  columns: {
    item: { start: 1, length: 3 },
    name: { start: 4, length: 5 },
    maker: { start: 9, length: 4, mustBeWhole: true },
  },
  shortest: 4,
  encoding: "iso-8859-1",
}

function toRow(row: CsvRow<Column>) {
  if (!/^\d{3}$/.test(row.get("item"))) {
    throw new RowRejection("item is not three digits.")
  }
  return {
    kind: "detail",
    sku: row.get("item"),
    upc: row.get("name"),
    makerPartNumber: row.get("maker"),
  } as const
}

async function read(...chunks: Uint8Array[]): Promise<FeedRecord[]> {
  const records = []
  const content = Readable.from(chunks)
  for await (const record of eachOf(
    readFixedWidthRows(content, layout, toRow)
  )) {
    records.push(record)
  }
  return records
}

const latin1 = (text: string) => Buffer.from(text, "latin1")

/** Item, name and maker of each row. */
async function values(text: string) {
  const records = await read(latin1(text))
  return records.map((record) =>
    "row" in record && record.row.kind === "detail"
      ? [record.row.sku, record.row.upc, record.row.makerPartNumber]
      : record
  )
}

describe("a fixed-width file", () => {
  it("finds each value at its place, trimmed, zeros kept", async () => {
    expect(await values("001PAD  DP-9 and more\r\n\r\n\n002 A BCXY-1")).toEqual(
      [
        ["001", "PAD", "DP-9"],
        ["002", "A BC", "XY-1"],
      ]
    )
  })

  it("reads ISO-8859-1, one byte a column", async () => {
    expect(await values("001POIGNÉE9")).toEqual([["001", "POIGN", ""]])
    expect(await values("001É É  DP-9")).toEqual([["001", "É É", "DP-9"]])
  })

  it("does not let the mark of UTF-8 move the columns", async () => {
    expect(await values("\u00ef\u00bb\u00bf001PAD  DP-9")).toEqual([
      ["001", "PAD", "DP-9"],
    ])
  })

  it("takes no part of a value that must be whole", async () => {
    expect(await values("001PAD  DP-\n002PA")).toEqual([
      ["001", "PAD", ""],
      ["002", "PA", ""],
    ])
  })

  it("rejects what can't be used, by its line, and goes on", async () => {
    expect(
      await read(latin1("001\n\n002\0AAAA\nXYZAAAAA\n003AAAAA\u001a\n\u001a"))
    ).toMatchObject([
      {
        line: 1,
        rejection: { reason: "The row has 3 characters and needs at least 4." },
      },
      { line: 3, rejection: { reason: "The row holds a NUL character." } },
      { line: 4, rejection: { reason: "item is not three digits." } },
      { line: 5, row: { sku: "003" } },
    ])
  })

  it("has no rows when it is empty", async () => {
    expect(await read(latin1(""))).toEqual([])
    expect(await read(latin1("\r\n \r\n"))).toEqual([])
  })

  it("is refused when none of its first ten lines is a row", async () => {
    const page = "<html>\n".repeat(10)
    await expect(read(latin1(page))).rejects.toThrow(FeedFormatError)
    await expect(read(latin1(page))).rejects.toThrow(
      "None of the first 10 lines is a row of this file. Line 10: item is not three digits. It reads: <html>"
    )
    expect(await read(latin1(`${"<html>\n".repeat(9)}001AAAAA`))).toHaveLength(
      10
    )
  })

  it("gives the same rows however the file is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^\d{3}[ -~\u00a1-\u00ff]{0,12}$/), {
          maxLength: 8,
        }),
        fc.constantFrom("\n", "\r\n"),
        fc.array(fc.nat(120), { maxLength: 5 }),
        async (lines, lineEnd, cuts) => {
          const whole = latin1(lines.join(lineEnd))
          const edges = [0, ...cuts.sort((a, b) => a - b), whole.length]
          const chunks = edges.map((edge, index) =>
            whole.subarray(edges[index - 1] ?? 0, edge)
          )
          expect(await read(...chunks)).toEqual(await read(whole))
        }
      )
    )
  })

  it("survives any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 200 })),
        async (chunks) => {
          const records = await read(...chunks).catch((error: unknown) => {
            expect(error).toBeInstanceOf(FeedFormatError)
            return []
          })
          expect(records.every(({ line }) => line >= 1)).toBe(true)
        }
      )
    )
  })
})
