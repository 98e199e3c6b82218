import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  utimes,
  writeFile,
} from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { SandboxFtpServer } from "../../../../../sandbox/ftp-server"
import type { FeedServerSource } from "../../../../modules/distributor/domain/feed-source"
import { probeFeedServer } from "../probe-feed-server"
import { transferFiles } from "../transfer-files"
import { directoryOf, tamper, zip } from "./zip"

const files = [
  { id: "items", label: "Item list", isRequired: true },
  { id: "prices", label: "Prices", isRequired: false },
]
const archiveName = "Export_20261123.zip"

describe("a feed server with archives", () => {
  let root: string
  let folder: string
  let ftp: SandboxFtpServer
  let source: FeedServerSource

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "feed-root-"))
    folder = join(root, "..", `${root.split("/").pop() ?? ""}-fetched`)
    ftp = new SandboxFtpServer({ root })
    const { host, port } = await ftp.start()
    source = {
      protocol: "ftp",
      host,
      port,
      user: "dealer",
      password: "sandbox",
      path: "/",
      files: { items: "Base*.csv|Info.csv", prices: "*_Price.csv" },
      archive: { label: "Price file", pattern: "Export_*.zip" },
      settings: {},
      allowSelfSigned: false,
      publicHostsOnly: false,
    }
  })

  afterEach(async () => {
    await ftp.stop()
    await rm(root, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  })

  const transfer = async (pauses: number[] = []) =>
    transferFiles({ source, files, folder, pauses, settling: 0 })

  const failureOf = async (archive: Buffer) => {
    await writeFile(join(root, archiveName), archive)
    const failure = await transfer([60_000]).catch((error: unknown) => error)
    return String(failure)
  }

  /** Puts a file on the server, so many minutes after five. */
  async function put(name: string, content: string | Buffer, minutes: number) {
    const written = new Date(Date.UTC(2026, 10, 23, 5, minutes))
    await writeFile(join(root, name), content)
    await utimes(join(root, name), written, written)
    return written
  }

  describe("where they are", () => {
    const members = { "BaseFile.csv": "new", "D1_Price.csv": "price" }

    it("takes the files out of the only archive there is", async () => {
      const written = await put(archiveName, await zip(members), 0)

      const fetched = await transfer()

      expect(
        fetched.map(({ id, name, bytes, modified_at }) => ({
          id,
          name,
          bytes,
          modified_at,
        }))
      ).toEqual([
        {
          id: "archive",
          name: archiveName,
          bytes: (await readFile(join(root, archiveName))).length,
          modified_at: written,
        },
        { id: "items", name: "BaseFile.csv", bytes: 3, modified_at: written },
        { id: "prices", name: "D1_Price.csv", bytes: 5, modified_at: written },
      ])
      expect(await readFile(join(folder, "items"), "utf8")).toBe("new")
    })

    it.each([
      ["newer", 10, [archiveName]],
      ["older", 1, ["BaseFile.csv", "D1_Price.csv"]],
      ["not newer than all of them", 6, ["BaseFile.csv", "D1_Price.csv"]],
    ])(
      "goes by time: an archive that is %s",
      async (_when, minutes, fetched) => {
        await put("BaseFile.csv", "plain", 5)
        await put("D1_Price.csv", "plain", 7)
        await put(archiveName, await zip(members), minutes)
        await transfer()
        expect(ftp.downloads.map(({ file }) => file.slice(1))).toEqual(fetched)
      }
    )

    it("takes an older archive where a required file is missing", async () => {
      await put("D1_Price.csv", "plain", 5)
      await put(archiveName, await zip(members), 1)
      await transfer()
      expect(await readFile(join(folder, "prices"), "utf8")).toBe("price")
    })

    it("takes the newest archive", async () => {
      await put("Export_1.zip", await zip({ "BaseFile.csv": "new" }), 2)
      await put("Export_2.zip", await zip({ "BaseFile.csv": "old" }), 1)
      await transfer()
      expect(await readFile(join(folder, "items"), "utf8")).toBe("new")
    })

    it("fetches an archive again that broke off", async () => {
      await put(archiveName, await zip(members), 0)
      ftp.fail({ kind: "truncate", afterBytes: 10 })
      expect(await transfer([1])).toHaveLength(3)
    })

    it("finds a member by an alternative, in whatever folder it lies", async () => {
      await put(archiveName, await zip({ "out/2026/info.CSV": "here" }), 0)
      const fetched = await transfer()
      expect(fetched.map(({ name }) => name)).toEqual([archiveName, "info.CSV"])
    })

    it("says which file is in no archive", async () => {
      expect(await failureOf(await zip({ "Other.csv": "" }))).toMatch(
        /Export_20261123\.zip holds no file that matches "Base\*\.csv\|Info\.csv" \(Item list\); nothing was changed/
      )
      await rm(join(root, archiveName))
      await expect(transfer()).rejects.toThrow(
        /no file matches "Base\*\.csv\|Info\.csv".*no archive "Export_\*\.zip"/
      )
    })

    it("is probed without fetching anything", async () => {
      await put(archiveName, await zip(members), 0)
      const checks = await probeFeedServer(source, files)
      expect(checks.map(({ id, ok }) => [id, ok])).toEqual([
        ["feed_server", true],
        ["feed_archive", true],
        ["feed_file_items", true],
        ["feed_file_prices", true],
      ])
      expect(checks[1]?.message).toMatch(
        /^Price file: Export_20261123\.zip, [\d,]+ bytes\.$/
      )
      expect(ftp.downloads).toEqual([])

      await rm(join(root, archiveName))
      const without = await probeFeedServer(source, files)
      expect(without).toContainEqual(
        expect.objectContaining({ id: "feed_archive", ok: true })
      )
      expect(without).toContainEqual(
        expect.objectContaining({ id: "feed_file_items", ok: false })
      )
    })
  })

  describe("that are not what they should be", () => {
    it.each([
      ["xx/xx/BaseFile.csv", "xx/xx/", "../../"],
      ["xx/Other.csv", "xx/", "../"],
      ["xtc/BaseFile.csv", "xtc/", "/tc/"],
      ["xx/BaseFile.csv", "xx/", "C:/"],
      ["xx/BaseFile.csv", "xx/", "..\\"],
    ])("refuses %s renamed from %j to %j", async (member, from, to) => {
      const archive = await zip({ "BaseFile.csv": "good", [member]: "trick" })
      expect(await failureOf(tamper(archive, from, to))).toMatch(
        /archive Export_20261123\.zip can't be used: its file ".*" would lie outside of it; nothing was changed/
      )
      expect(await readdir(folder)).toEqual(["archive"])
      expect(await readdir(root)).toEqual([archiveName])
    })

    it("writes under its own names alone", async () => {
      await put(archiveName, await zip({ "a/b/BaseFile.csv": "deep" }), 0)
      const fetched = await transfer()
      expect(fetched.map(({ path }) => path)).toEqual(
        ["archive", "items"].map((name) => join(folder, name))
      )
      expect((await readdir(folder)).sort()).toEqual(["archive", "items"])
    })

    it("refuses an archive within the archive", async () => {
      const inner = await zip({ "BaseFile.csv": "sku\n" })
      expect(await failureOf(await zip({ "BaseFile.csv": inner }))).toMatch(
        /BaseFile\.csv is a ZIP archive where a file.*not opened/
      )
      expect(
        await failureOf(await zip({ "BaseFile.csv.gz": gzipSync("sku\n") }))
      ).toMatch(/BaseFile\.csv\.gz is packed more than once/)
    })

    it("refuses a member that is a link", async () => {
      const archive = await zip({ "BaseFile.csv": "/etc/passwd" })
      const attributes = directoryOf(archive) + 38
      archive.writeUInt32LE((0o120777 << 16) >>> 0, attributes)
      expect(await failureOf(archive)).toMatch(
        /its file BaseFile\.csv is a link and no file/
      )
    })

    it("refuses what is no ZIP, or half of one", async () => {
      const whole = await zip({ "BaseFile.csv": "sku\n".repeat(1_000) })
      for (const broken of [
        Buffer.from("<html>Not found</html>"),
        Buffer.alloc(0),
        whole.subarray(0, whole.length / 2),
        whole.subarray(whole.length / 2),
      ]) {
        expect(await failureOf(broken)).toMatch(
          /archive Export_20261123\.zip can't be used: it is damaged or no ZIP archive.*nothing was changed/
        )
      }
    })

    it("refuses a member that is not what was packed", async () => {
      const archive = await zip(
        { "BaseFile.csv": "price 10.00" },
        { compress: false }
      )
      expect(await failureOf(tamper(archive, "10.00", "01.00"))).toMatch(
        /damaged.*a checksum is wrong/
      )
    })

    it("refuses a member that is larger than it says", async () => {
      const archive = await zip({ "BaseFile.csv": "sku\n".repeat(50) })
      archive.writeUInt32LE(5, directoryOf(archive) + 24)
      expect(await failureOf(archive)).toMatch(/damaged.*too many bytes/)
    })

    it("refuses one of more than 4 GiB before unpacking it", async () => {
      const archive = await zip(
        { "BaseFile.csv": "sku\n" },
        { forceZip64Format: true }
      )
      // The size is the first of the directory's ZIP64 fields.
      const field = Buffer.from([1, 0, 24, 0])
      const size = archive.indexOf(field, directoryOf(archive)) + field.length
      archive.writeBigUInt64LE(BigInt(4 * 1024 ** 3 + 1), size)
      expect(await failureOf(archive)).toMatch(
        /BaseFile\.csv would be 4294967297 bytes, more than 4294967296/
      )
      expect(await readdir(folder)).toEqual(["archive"])
    })

    it("refuses one that grows beyond measure", async () => {
      const archive = await zip({ "BaseFile.csv": Buffer.alloc(1_000_000) })
      expect(await failureOf(archive)).toMatch(
        /BaseFile\.csv would grow to more than 200 times its size/
      )
      expect(await readdir(folder)).toEqual(["archive"])
    })

    it("refuses an encrypted member", async () => {
      const archive = await zip({ "BaseFile.csv": "sku\n" })
      archive.writeUInt16LE(
        archive.readUInt16LE(directoryOf(archive) + 8) | 1,
        directoryOf(archive) + 8
      )
      expect(await failureOf(archive)).toMatch(/BaseFile\.csv is encrypted/)
    })

    it("refuses more than a thousand files", async () => {
      const many = Object.fromEntries(
        Array.from({ length: 1_001 }, (_, at) => [`${at}.csv`, ""])
      )
      expect(await failureOf(await zip(many))).toMatch(
        /holds 1001 files, more than 1000/
      )
    })
  })
})
