import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { settleContent } from "../settle-content"
import { unpackGzip } from "../unpack-gzip"
import { zip } from "./zip"

const text = "sku,name\n87-5503,é\n"

describe("an arrived file", () => {
  let folder: string
  let path: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "feed-content-"))
    path = join(folder, "items")
  })

  afterEach(async () => rm(folder, { recursive: true, force: true }))

  const settle = async (content: string | Buffer, isPackable = true) => {
    await writeFile(path, content)
    await settleContent(path, "items.csv", { isPackable })
  }

  it.each([
    ["text", Buffer.from(text)],
    ["nothing", Buffer.alloc(0)],
    ["UTF-16", Buffer.from(`\u{feff}${text}`, "utf16le")],
    ["Windows-1252", Buffer.from(text, "latin1")],
    ["a row with a stray NUL", Buffer.from(`${text.repeat(20)}1,a\0b\n`)],
  ])("stays as it is when it is %s", async (_what, content) => {
    await settle(content)
    expect(await readFile(path)).toEqual(content)
  })

  it("is unpacked in its place when it is packed by gzip", async () => {
    await settle(gzipSync(text))
    expect(await readFile(path, "utf8")).toBe(text)
    expect(await readdir(folder)).toEqual(["items"])
  })

  it("is refused when it is packed twice, or within an archive", async () => {
    await expect(settle(gzipSync(gzipSync(text)))).rejects.toThrow(
      /items\.csv is packed more than once; nothing was changed/
    )
    await expect(settle(gzipSync(await zip({ a: text })))).rejects.toThrow(
      /is a ZIP archive where a file of the feed was expected/
    )
    await expect(settle(gzipSync(text), false)).rejects.toThrow(
      /packed more than once/
    )
  })

  it.each([
    ["<!DOCTYPE html><html>", /is a web page.*log-in/],
    ["\u{feff}\n <HTML lang='en'>", /is a web page/],
    [Buffer.from("PK\u0005\u0006".padEnd(22, "\0")), /is a ZIP archive/],
    [Buffer.from([...Array(4_096).keys()]), /is no text/],
    [Buffer.alloc(100), /is no text/],
  ])("is refused when it begins with %j", async (content, reason) => {
    const failure = settle(content)
    await expect(failure).rejects.toThrow(reason)
    await expect(failure).rejects.toThrow(/nothing was changed/)
  })

  describe("packed by gzip", () => {
    const unpack = async (
      content: Buffer,
      limits?: Parameters<typeof unpackGzip>[2]
    ) => {
      await writeFile(path, content)
      await unpackGzip(path, "items.csv.gz", limits)
    }

    it("is refused when it grows beyond measure", async () => {
      await expect(unpack(gzipSync(Buffer.alloc(1_000_000)))).rejects.toThrow(
        /items\.csv\.gz can't be unpacked: it would grow to more than 200 times its size; nothing was changed/
      )
    })

    it("is refused when it is larger than a file may be", async () => {
      await expect(
        unpack(gzipSync(text), { bytes: 10, ratio: 200 })
      ).rejects.toThrow(/items\.csv\.gz is larger than 10 bytes/)
    })

    it.each([
      ["cut", (packed: Buffer) => packed.subarray(0, packed.length - 12)],
      ["no gzip", () => Buffer.from(text)],
      [
        "another than was packed",
        (packed: Buffer) => {
          packed[packed.length - 6] = 0
          return packed
        },
      ],
    ])("is refused when it is %s", async (_what, harm) => {
      await expect(unpack(harm(gzipSync(text)))).rejects.toThrow(
        /can't be unpacked: it is damaged.*nothing was changed/
      )
    })
  })
})
