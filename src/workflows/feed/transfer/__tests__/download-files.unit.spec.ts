import { mkdtemp, readFile, rm, stat } from "node:fs/promises"
import { Readable } from "node:stream"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { DownloadedFile } from "../../../../distributors/adapter"
import { DistributorError } from "../../../../distributors/kit/distributor-error"
import type { FeedApiSource } from "../../../../modules/distributor/domain/feed-source"
import { downloadFiles } from "../download-files"
import { probeFeedServer } from "../probe-feed-server"
import { zip } from "./zip"

const source: FeedApiSource = {
  protocol: "api",
  distributorName: "Acme Parts",
  download: { label: "Price file by API", perDay: 2 },
  files: { items: "Info.csv", prices: "*_Price.csv" },
  archive: { label: "Price file", pattern: "Export_*.zip" },
  settings: {},
}
const files = [
  { id: "items", label: "Item list", isRequired: true },
  { id: "prices", label: "Prices", isRequired: false },
]

const file = (name: string, content: string | Buffer): DownloadedFile => ({
  name,
  content: Readable.from([Buffer.from(content)]),
})

describe("a feed over the distributor's API", () => {
  let folder: string

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), "feed-api-")), "run")
  })

  afterEach(async () => rm(join(folder, ".."), { recursive: true }))

  const download = async (...given: DownloadedFile[]) =>
    downloadFiles({ source, files, folder, download: async () => given })

  it("is taken out of the archive that it comes in", async () => {
    const archive = await zip({ "Info.csv": "items", "D1_Price.csv": "1" })

    const fetched = await download(file("Export_1.zip", archive))

    expect(fetched.map(({ id, name, bytes }) => [id, name, bytes])).toEqual([
      ["archive", "Export_1.zip", archive.length],
      ["items", "Info.csv", 5],
      ["prices", "D1_Price.csv", 1],
    ])
    expect(await readFile(join(folder, "items"), "utf8")).toBe("items")
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  it("knows an archive by what it is, and takes plain files beside it", async () => {
    const fetched = await download(
      file("bundle", await zip({ "Info.csv": "items" })),
      file("D1_Price.csv", "1")
    )
    expect(fetched.map(({ name }) => name)).toEqual([
      "bundle",
      "Info.csv",
      "D1_Price.csv",
    ])
  })

  it("gives one file to each that is to be found in it", async () => {
    const fetched = await downloadFiles({
      source: { ...source, files: { items: "all.csv", prices: "all.csv" } },
      files,
      folder,
      download: async () => [file("all.csv", "both")],
    })
    expect(fetched.map(({ id, bytes }) => [id, bytes])).toEqual([
      ["items", 4],
      ["prices", 4],
    ])
  })

  it("never writes under the name that it comes with", async () => {
    const fetched = await downloadFiles({
      source: { ...source, files: { items: "*" } },
      files,
      folder,
      download: async () => [file("../../trick.csv", "items")],
    })
    expect(fetched.map(({ path }) => path)).toEqual([join(folder, "items")])
  })

  it("says what is missing, broken or no archive", async () => {
    await expect(download(file("Other.csv", ""))).rejects.toThrow(
      'the download from Acme Parts holds no file that matches "Info.csv" (Item list); nothing was changed.'
    )
    await expect(
      download(file("Export_1.zip", "<html>Sorry</html>"))
    ).rejects.toThrow(/archive Export_1\.zip can't be used/)
    const broken = new Readable({
      read() {
        this.destroy(new Error("socket hang up"))
      },
    })
    await expect(
      download({ name: "Info.csv", content: broken })
    ).rejects.toThrow(/download of Info\.csv broke off.*nothing was changed/)
  })

  it("asks once and passes on what the distributor says", async () => {
    let asked = 0
    const limit = new DistributorError("rate_limited", "The limit is reached.")
    await expect(
      downloadFiles({
        source,
        files,
        folder,
        download: async () => {
          asked += 1
          throw limit
        },
      })
    ).rejects.toThrow(
      "The limit is reached. No feed was fetched; nothing was changed."
    )
    expect(asked).toBe(1)
  })

  it("closes what it does not read any more", async () => {
    const second = file("D1_Price.csv", "1")
    const first = new Readable({
      read() {
        this.destroy(new Error("gone"))
      },
    })
    await download({ name: "Info.csv", content: first }, second).catch(
      () => undefined
    )
    expect(second.content.destroyed).toBe(true)
  })

  it("is probed without spending a download", async () => {
    expect(await probeFeedServer(source, files)).toEqual([
      {
        id: "feed_api",
        ok: true,
        message:
          "The feed comes over the API of Acme Parts; 2 downloads a day. None was spent on this check.",
      },
    ])
  })
})
