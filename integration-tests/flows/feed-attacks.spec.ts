import { randomBytes } from "node:crypto"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { gzipSync } from "node:zlib"
import { Modules } from "@medusajs/framework/utils"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { SandboxFtpServer } from "../../sandbox/ftp-server"
import { distributorAdapters } from "../../src/distributors"
import type { DistributorAdapter } from "../../src/distributors/adapter"
import { wps } from "../../src/distributors/wps"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../src/modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../src/modules/supply"
import type { FeedRun } from "../../src/schemas/feed-run"
import { beginFeedRun } from "../../src/workflows/feed/begin-feed-run"
import {
  directoryOf,
  tamper,
  zip,
} from "../../src/workflows/feed/transfer/__tests__/zip"
import { enableWps } from "../helpers/enable-wps"
import { createStore } from "../helpers/store"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

// Before Medusa is started: WPS as it is, and with archives besides.
const attacked: DistributorAdapter = {
  ...wps,
  feed: {
    ...wps.feed,
    archive: { label: "Archive", pattern: "Export_*.zip" },
  },
}
;(distributorAdapters as DistributorAdapter[])[0] = attacked

const mebibyte = 1024 ** 2
const itemFile = "master-item-list.csv"
const archiveFile = "Export_1.zip"

/**
 * Bytes that the process may grow by, whatever a file's size: half of the
 * greatest one. The server that sends it lives in this process, too.
 */
const spareMemory = 512 * mebibyte

/** Of files that are too large to lie about. */
function* manyTimes(chunk: Buffer, bytes: number) {
  for (let sent = 0; sent < bytes; sent += chunk.length) {
    yield chunk
  }
}

medusaTests({
  env: { ...testEnvironment, DROPSHIP_WPS_URL: "http://127.0.0.1:1" },
  testSuite: ({ getContainer }) => {
    let root: string
    let ftp: SandboxFtpServer
    let server: Server
    let origin: string
    let serve: (response: ServerResponse) => Promise<void> | void
    let itemList: string
    let inventory: string

    beforeAll(async () => {
      root = await mkdtemp(join(tmpdir(), "feed-attacks-"))
      ftp = new SandboxFtpServer({ root })
      const { host, port } = await ftp.start()
      server = createServer((request: IncomingMessage, response) => {
        const isAttack = request.url === `/${itemFile}`
        if (request.method === "HEAD") {
          response.writeHead(200).end()
        } else if (isAttack) {
          void serve(response)
        } else {
          response.end(inventory)
        }
      }).listen(0, "127.0.0.1")
      await new Promise((resolve) => server.once("listening", resolve))
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      await write()
      itemList = await readFile(join(root, itemFile), "utf8")
      const [name = ""] = (await readdir(root)).filter((file) =>
        file.startsWith("WPS-inventory-")
      )
      inventory = await readFile(join(root, name), "utf8")
      await createStore(getContainer())
      await enableWps(getContainer(), {
        feed: {
          protocol: "ftp",
          host,
          port,
          user: "dealer",
          password: "sandbox",
        },
      })
      expect(await pull()).toMatchObject({ status: "succeeded", error: null })
    })

    afterAll(async () => {
      await ftp.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(root, { recursive: true, force: true })
    })

    const supply = () =>
      getContainer().resolve<SupplyModuleService>(SUPPLY_MODULE)

    async function write() {
      await rm(root, { recursive: true, force: true })
      await writeWpsFeed(root, { date: new Date(), items: wpsItems(40) })
    }

    async function pull(): Promise<FeedRun> {
      const { id } = await beginFeedRun(getContainer(), {
        distributor_id: "wps",
        trigger: "manual",
        retry_pauses: [],
        settling: 0,
      })
      let run: FeedRun | undefined
      await waitFor(
        "the feed run to end",
        async () => {
          run = await supply().retrieveFeedRunView(id)
          return run.status !== "running"
        },
        60_000
      )
      return run!
    }

    /** All that a buyer can see of the distributor's supply. */
    async function shop() {
      const items = await supply().listDistributorItems(
        {},
        { take: 1000, order: { sku: "ASC" } }
      )
      const levels = await getContainer()
        .resolve(Modules.INVENTORY)
        .listInventoryLevels({}, { take: 1000, order: { id: "ASC" } })
      return {
        items,
        levels: levels.map(({ id, stocked_quantity, updated_at }) => ({
          id,
          stocked_quantity: stocked_quantity,
          updated_at,
        })),
      }
    }

    /** The run fails in words, and everything stays, with little memory. */
    async function failsUntouched(reason: RegExp) {
      const before = await shop()
      expect(before.levels.length).toBeGreaterThan(0)
      const start = process.memoryUsage.rss()
      let peak = start
      const timer = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss())
      }, 20)

      const run = await pull()

      clearInterval(timer)
      expect(run).toMatchObject({
        status: "failed",
        error: expect.stringMatching(reason),
        levels_published: 0,
      })
      expect(run.error).toMatch(/nothing was changed|items stay as they were/)
      expect(await shop()).toEqual(before)
      expect(peak - start).toBeLessThan(spareMemory)
    }

    describe("a file on the feed server", () => {
      beforeEach(write)

      const rows = (change: (lines: string[]) => string[]) =>
        change(itemList.split("\n")).join("\n")

      it.each<[string, () => string | Buffer | Promise<Buffer>, RegExp]>([
        ["nothing", () => "", /master-item-list\.csv .*no usable row/],
        [
          "a header without rows",
          () => rows((lines) => lines.slice(0, 1)),
          /no usable row/,
        ],
        [
          "other columns",
          () => rows(([, ...lines]) => ["part,text,price", ...lines]),
          /lacks the columns "sku".*Its header is: part,text,price/,
        ],
        [
          "a column under another name",
          () => itemList.replace("list_price", "retail"),
          /lacks the column "list_price".*retail/,
        ],
        ["binary garbage", () => randomBytes(200_000), /is no text/],
        [
          "text without a meaning",
          () => randomBytes(200_000).toString("base64"),
          /lacks the columns/,
        ],
        [
          "rows that are broken without exception",
          () => rows(([header]) => [header!, ...Array(2_000).fill('"x')]),
          /no usable row/,
        ],
        [
          "packed zeros without end",
          () => gzipSync(Buffer.alloc(64 * mebibyte)),
          /would grow to more than 200 times/,
        ],
        [
          "gzip that is cut",
          () => gzipSync(itemList).subarray(0, 300),
          /is damaged/,
        ],
        [
          "an archive in the place of a file",
          async () => zip({ [itemFile]: itemList }),
          /is a ZIP archive/,
        ],
      ])("that is %s", async (_what, content, reason) => {
        await writeFile(join(root, itemFile), await content())
        await failsUntouched(reason)
      })
    })

    describe("an archive", () => {
      beforeEach(async () => {
        await rm(root, { recursive: true, force: true })
        await writeWpsFeed(root, { date: new Date(), items: wpsItems(1) })
        await rm(join(root, itemFile))
      })

      it.each<[string, () => Promise<Buffer>, RegExp]>([
        [
          "is a bomb",
          async () => zip({ [itemFile]: Buffer.alloc(64 * mebibyte) }),
          /would grow to more than 200 times/,
        ],
        [
          "leads out of its folder",
          async () =>
            tamper(
              await zip({ [itemFile]: itemList, "xx/xx/etc/passwd": "x" }),
              "xx/xx/",
              "../../"
            ),
          /would lie outside of it/,
        ],
        [
          "is cut in the middle",
          async () => {
            const whole = await zip({ [itemFile]: itemList })
            return whole.subarray(0, whole.length / 2)
          },
          /damaged or no ZIP archive/,
        ],
        [
          "holds an archive",
          async () => zip({ [itemFile]: await zip({ [itemFile]: itemList }) }),
          /archive within another is not opened/,
        ],
        [
          "holds a link",
          async () => {
            const archive = await zip({ [itemFile]: "/etc/passwd" })
            const attributes = directoryOf(archive) + 38
            archive.writeUInt32LE((0o120777 << 16) >>> 0, attributes)
            return archive
          },
          /is a link and no file/,
        ],
        [
          "is a crowd",
          async () =>
            zip(
              Object.fromEntries(
                Array.from({ length: 1_001 }, (_, at) => [`${at}.csv`, ""])
              )
            ),
          /holds 1001 files, more than 1000/,
        ],
      ])("that %s", async (_what, content, reason) => {
        await writeFile(join(root, archiveFile), await content())
        await failsUntouched(reason)
      })
    })

    describe("a web server", () => {
      beforeEach(async () => {
        await getContainer()
          .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
          .saveDistributor("wps", {
            feed: {
              protocol: "https",
              files: {
                items: `${origin}/${itemFile}`,
                inventory: `${origin}/inventory.csv`,
              },
            },
          })
      })

      it("that answers with an error page and 200", async () => {
        serve = (response) => {
          response.writeHead(200, { "content-type": "text/csv" })
          response.end("<!DOCTYPE html><html><title>Log in</title></html>")
        }
        await failsUntouched(/list\.csv is a web page/)
      })

      it("that sends one line of a gigabyte", async () => {
        serve = async (response) => {
          const line = manyTimes(Buffer.alloc(mebibyte, "x"), 1024 * mebibyte)
          await pipeline(Readable.from(line), response).catch(() => undefined)
        }
        await failsUntouched(/lacks the columns/)
      })

      it("that packs what nobody asked it to pack", async () => {
        const bomb = gzipSync(Buffer.alloc(64 * mebibyte))
        serve = (response) => {
          response.writeHead(200, { "content-encoding": "gzip" }).end(bomb)
        }
        await failsUntouched(/would grow to more than 200 times/)
      })

      it("that breaks off", async () => {
        serve = (response) => {
          response.writeHead(200, { "content-length": 1_000_000 })
          response.write(itemList, () => response.destroy())
        }
        await failsUntouched(/^Could not fetch/)
      })
    })
  },
})
