import { Readable } from "node:stream"
import * as fc from "fast-check"
import type { DistributorAdapter } from "../adapter"
import { FeedFormatError } from "../kit/feed-format-error"
import { FeedReader } from "./feed-reader"
import type {
  ExpectedRecord,
  FeedFileSubject,
  FeedSubject,
} from "./feed-subject"

/** Endings and beginnings that text files come with. */
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** What the readers of a feed's files do alike; needs no server. */
export function testFeeds(
  adapter: DistributorAdapter,
  { files }: FeedSubject
): void {
  describe.each(files.map((file) => [file.id, file] as const))(
    "feed file %s",
    (id, subject) => {
      const file = adapter.feed.files.find((candidate) => candidate.id === id)
      if (!file) {
        throw new Error(`${adapter.name} has no feed file "${id}"`)
      }
      testFile(new FeedReader(adapter, file, subject), subject)
    }
  )
}

function testFile(reader: FeedReader, subject: FeedFileSubject): void {
  const { encoding = "utf-8", requiredColumns = [], edges } = subject
  const good = reader.bytes(subject.good)

  it("reads a good file, and knows the line of each row", async () => {
    const records = await reader.read([good])
    expect(records.filter((record) => "rejection" in record)).toEqual([])
    expect(records.length).toBeGreaterThan(0)
    let last = 0
    for (const record of records) {
      expect(Number.isInteger(record.line)).toBe(true)
      expect(record.line).toBeGreaterThan(last)
      last = record.line
      expect("row" in record && record.row.kind).toBe(reader.kind)
      expect("row" in record && record.row.sku).toMatch(/\S/)
    }
  })

  for (const { name, content, expect: expected } of edges) {
    it(`reads ${name}`, async () => {
      const reading = reader.read([reader.bytes(content)])
      if ("formatError" in expected) {
        const error: unknown = await reading.catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(FeedFormatError)
        expect(String(error)).toContain(expected.formatError)
      } else {
        expect(await reading).toMatchObject(expected.map(toRecord))
      }
    })
  }

  it("reads the same rows however the file is cut into chunks", async () => {
    const whole = await reader.read([good])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
        async (sizes) => {
          expect(await reader.read(cut(good, sizes))).toEqual(whole)
        }
      ),
      { numRuns: 30 }
    )
  })

  if (encoding !== null) {
    it("reads the same rows with other line breaks, or none at the end", async () => {
      const whole = await reader.read([good])
      const text = good.toString("latin1").replace(/\r\n/g, "\n")
      for (const variant of [
        text.replace(/\n/g, "\r\n"),
        text.replace(/\n+$/, ""),
        `${text.replace(/\n+$/, "")}\n`,
      ]) {
        expect(await reader.read([Buffer.from(variant, "latin1")])).toEqual(
          whole
        )
      }
    })
  }

  if (encoding === "utf-8") {
    it("drops a byte order mark", async () => {
      expect(await reader.read([byteOrderMark, good])).toEqual(
        await reader.read([good])
      )
    })
  }

  it("finds no rows in an empty file", async () => {
    expect(await reader.read([])).toEqual([])
    expect(await reader.read([Buffer.from("\n")])).toEqual([])
  })

  it("says of a file that is something else that it is, or rejects rows", async () => {
    const head = good.subarray(0, Math.max(1, good.indexOf(10) + 1))
    const junk = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }),
      fc.string({ unit: "binary", maxLength: 500 }),
      fc.stringMatching(/^[ -~"',\n]{0,500}$/)
    )
    await fc.assert(
      fc.asyncProperty(junk, fc.boolean(), async (content, hasHead) => {
        const bytes = Buffer.from(content)
        const chunks = hasHead ? [head, bytes] : [bytes]
        const outcome = await reader.read(chunks).catch((error: unknown) => {
          expect(error).toBeInstanceOf(FeedFormatError)
          return []
        })
        for (const record of outcome) {
          expect(record.line).toBeGreaterThan(0)
        }
      }),
      {
        numRuns: 200,
        examples: [
          ['"', false],
          ['"', true],
        ],
      }
    )
  })

  for (const column of requiredColumns) {
    it(`names the column ${column} when it is not there`, async () => {
      const chunks = withoutColumn(good, column)
      const error: unknown = await reader
        .read(chunks)
        .catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(FeedFormatError)
      expect(String(error)).toContain(column)
    })
  }

  it("holds no more of a file than it must", async () => {
    let given = 0
    function* endless() {
      for (;;) {
        given += 1
        yield good
      }
    }
    let seen = 0
    for await (const records of reader.stream(Readable.from(endless()))) {
      seen += records.length
      if (seen >= 1_000) {
        break
      }
    }
    expect(given).toBeLessThan(2_000)
  })
}

function toRecord(expected: ExpectedRecord): object {
  return "rejection" in expected
    ? {
        ...expected,
        rejection: { reason: expect.stringContaining(expected.rejection) },
      }
    : expected
}

/** The file with another name for one column of its header. */
function withoutColumn(file: Buffer, column: string): Buffer[] {
  const end = file.indexOf(10)
  const header = file.subarray(0, end).toString("latin1").trimEnd()
  const cells = header.split(",")
  const isNamed = (cell: string) => cell.trim().replace(/^"|"$/g, "") === column
  expect(cells.some(isNamed)).toBe(true)
  const renamed = cells.map((cell) => (isNamed(cell) ? "SOMETHING_ELSE" : cell))
  return [Buffer.from(renamed.join(","), "latin1"), file.subarray(end)]
}

/** Cuts into pieces of these sizes, over and over. */
function* cut(bytes: Buffer, sizes: readonly number[]): Generator<Buffer> {
  for (let start = 0, index = 0; start < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1
    yield bytes.subarray(start, start + size)
    start += size
  }
}
