import {
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { FeedFolderSource } from "../../../../modules/distributor/domain/feed-source"
import { probeFeedServer } from "../probe-feed-server"
import { transferFiles } from "../transfer-files"

const files = [
  { id: "items", label: "Item list", isRequired: true },
  { id: "prices", label: "Prices", isRequired: false },
]
const written = new Date("2026-11-23T05:00:00Z")

describe("a local folder", () => {
  let base: string
  let root: string
  let fetched: string

  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), "feed-local-"))
    root = join(base, "feeds")
    fetched = join(base, "fetched")
    await mkdir(join(root, "wps"), { recursive: true })
    await writeFile(join(root, "wps", "items-1.csv"), "sku\n1\n")
    await utimes(join(root, "wps", "items-1.csv"), written, written)
    await writeFile(join(base, "secret.csv"), "secret")
  })

  afterEach(async () => rm(base, { recursive: true, force: true }))

  const source = (path = "/wps"): FeedFolderSource => ({
    protocol: "folder",
    root,
    path,
    files: { items: "items*.csv", prices: "price*.csv" },
    archive: null,
    settings: {},
  })

  const transfer = async (path?: string) =>
    transferFiles({
      source: source(path),
      files,
      folder: fetched,
      pauses: [60_000],
      settling: 0,
    })

  it("gives copies of its newest files", async () => {
    await writeFile(join(root, "wps", "items-2.csv"), "sku\n2\n")
    const older = new Date("2026-11-22T05:00:00Z")
    await utimes(join(root, "wps", "items-2.csv"), older, older)

    const found = await transfer()

    expect(found).toEqual([
      expect.objectContaining({
        id: "items",
        name: "items-1.csv",
        path: join(fetched, "items"),
        bytes: 6,
        modified_at: written,
      }),
    ])
    expect(await readFile(join(fetched, "items"), "utf8")).toBe("sku\n1\n")
    expect(await readFile(join(root, "wps", "items-1.csv"), "utf8")).toBe(
      "sku\n1\n"
    )
  })

  it("may be reached by a link that stays below the root", async () => {
    await symlink(join(root, "wps"), join(root, "current"))
    expect(await transfer("current")).toHaveLength(1)
  })

  it.each(["../feeds/wps", "/..", "wps/../../feeds", "..\\wps"])(
    "is not %s, by its name",
    async (path) => {
      await expect(transfer(path)).rejects.toThrow(
        /leads out of the deployment's feed folder; nothing was changed/
      )
    }
  )

  it("is not what a link leads to outside of the root", async () => {
    await symlink(base, join(root, "outside"))
    await expect(transfer("outside")).rejects.toThrow(
      /"outside" is a link that leads out of the deployment's feed folder/
    )
  })

  it("is not one whose name only begins like the root's", async () => {
    await mkdir(`${root}-other`)
    await symlink(`${root}-other`, join(root, "other"))
    await expect(transfer("other")).rejects.toThrow(/leads out/)
  })

  it("gives no file that a link brings in from outside", async () => {
    await symlink(join(base, "secret.csv"), join(root, "wps", "items-9.csv"))
    await expect(transfer()).rejects.toThrow(
      /"items-9\.csv" is a link that leads out/
    )
  })

  it("gives no folder for a file", async () => {
    await mkdir(join(root, "wps", "items-9.csv"))
    const [file] = await transfer()
    expect(file?.name).toBe("items-1.csv")
  })

  it("says that it is not there, or what is missing in it", async () => {
    await expect(transfer("/tucker")).rejects.toThrow(
      /could not open the folder in "\/tucker" below .*: it is not there; nothing was changed/
    )
    await mkdir(join(root, "empty"))
    await expect(transfer("/empty")).rejects.toThrow(
      /no file matches "items\*\.csv" \(Item list\) in "\/empty" below /
    )
  })

  it("is probed", async () => {
    expect(await probeFeedServer(source(), files)).toEqual([
      {
        id: "feed_server",
        ok: true,
        message: `Opened the folder "/wps" below ${root}.`,
      },
      {
        id: "feed_file_items",
        ok: true,
        message: "Item list: items-1.csv, 6 bytes.",
      },
      {
        id: "feed_file_prices",
        ok: true,
        message: "Prices: not there; it is optional.",
      },
    ])
    const [failed] = await probeFeedServer(source("/tucker"), files)
    expect(failed).toMatchObject({ id: "feed_server", ok: false })
  })
})
