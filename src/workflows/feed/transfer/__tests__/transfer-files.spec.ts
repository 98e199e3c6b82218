import { createHash } from "node:crypto"
import {
  appendFile,
  mkdtemp,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { waitUntil } from "../../../../../sandbox/__fixtures__/wait-until"
import { SandboxFtpServer } from "../../../../../sandbox/ftp-server"
import type { FeedServerSource } from "../../../../modules/distributor/domain/feed-source"
import { probeFeedServer } from "../probe-feed-server"
import { transferFiles } from "../transfer-files"

const files = [
  { id: "items", label: "Item list", isRequired: true },
  { id: "prices", label: "Prices", isRequired: false },
]
const content = "sku,name\n87-5503,é\n".repeat(5_000)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe("fetching feed files", () => {
  let root: string
  let folder: string

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "feed-root-"))
    folder = join(root, "..", `${root.split("/").pop() ?? ""}-fetched`)
    await writeFile(join(root, "items.csv"), content)
  })

  afterEach(async () => {
    await rm(root, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  })

  describe("over FTP", () => {
    let ftp: SandboxFtpServer
    let source: FeedServerSource

    beforeEach(async () => {
      ftp = new SandboxFtpServer({ root })
      const { host, port } = await ftp.start()
      source = {
        protocol: "ftp",
        host,
        port,
        user: "dealer",
        password: "sandbox",
        path: "/",
        files: { items: "item*.csv", prices: "price*.csv" },
        archive: null,
        settings: {},
        allowSelfSigned: false,
        publicHostsOnly: false,
      }
    })

    afterEach(async () => ftp.stop())

    const transfer = async (
      changes: Partial<FeedServerSource> = {},
      pauses: number[] = []
    ) =>
      transferFiles({
        source: { ...source, ...changes },
        files,
        folder,
        pauses,
        settling: 0,
      })

    it("brings whole files with their size, checksum and age", async () => {
      const written = new Date("2026-11-23T05:00:00Z")
      await utimes(join(root, "items.csv"), written, written)

      const fetched = await transfer()

      expect(fetched).toEqual([
        {
          id: "items",
          name: "items.csv",
          path: join(folder, "items"),
          bytes: Buffer.byteLength(content),
          sha256: createHash("sha256").update(content).digest("hex"),
          modified_at: written,
        },
      ])
      expect(await readFile(join(folder, "items"), "utf8")).toBe(content)
      expect((await stat(folder)).mode & 0o777).toBe(0o700)
    })

    it("fetches a file again that broke off or came short, and no other", async () => {
      await writeFile(join(root, "price.csv"), "sku,price\n")
      ftp.fail({ kind: "truncate", afterBytes: 10 })
      ftp.fail({ kind: "drop-data", afterBytes: 10 })

      const fetched = await transfer({}, [1, 1])

      expect(fetched.map(({ bytes }) => bytes)).toEqual([
        Buffer.byteLength(content),
        10,
      ])
      expect(
        ftp.downloads.map(({ file, completed }) => [file, completed])
      ).toEqual([
        ["/items.csv", false],
        ["/items.csv", false],
        ["/items.csv", true],
        ["/price.csv", true],
      ])
    })

    it("gives up after the last pause and says how much arrived", async () => {
      ftp.fail({ kind: "truncate", afterBytes: 10, times: 2 })
      await expect(transfer({}, [1])).rejects.toThrow(
        /only 10 of the \d+ bytes of items\.csv.*Tried 2 times/
      )
    })

    it.each([
      [{ password: "wrong-secret" }, /refused the log-in of "dealer"/],
      [{ path: "/nowhere" }, /no folder "\/nowhere"/],
      [{ files: { items: "list*.csv" } }, /no file matches "list\*\.csv"/],
      [{ protocol: "ftps" as const }, /certificate.*allow self-signed/],
      [{ host: "no-such-host.invalid" }, /no such host/],
    ])("says what is wrong with %j, at once", async (changes, reason) => {
      const failure = await transfer(changes, [60_000]).catch(
        (error: unknown) => error
      )
      expect(String(failure)).toMatch(reason)
      expect(String(failure)).toMatch(/nothing was changed/)
      expect(String(failure)).not.toMatch(/wrong-secret/)
    })

    it("says that nobody listens", async () => {
      const port = await freePort()
      await expect(transfer({ port }, [1])).rejects.toThrow(
        `could not connect to 127.0.0.1:${port}: connection refused; nothing was changed. Tried 2 times.`
      )
    })

    it("does not take a file that is still being written", async () => {
      const path = join(root, "items.csv")
      const growth = setInterval(() => void appendFile(path, "more\n"), 5)
      const failure = transferFiles({
        source,
        files,
        folder,
        pauses: [1],
        settling: 100,
      })
      await expect(failure).rejects.toThrow(
        /items\.csv.*nothing was changed.*Tried 2 times/
      )
      clearInterval(growth)
      await expect(failure).rejects.toThrow(
        /is still being written \([\d,]+ bytes, then [\d,]+\)|of the \d+ bytes/
      )
      expect(await transfer()).toHaveLength(1)
    })

    it("waits until a file is whole, and fetches no other one again", async () => {
      await writeFile(join(root, "price.csv"), "sku,price\n")
      ftp.fail({ kind: "slow", delayMs: 1 })
      const fetched = transferFiles({
        source,
        files,
        folder,
        pauses: [100],
        settling: 200,
      })
      await waitUntil(() =>
        ftp.downloads.some(({ file }) => /price/.test(file))
      )
      await appendFile(join(root, "price.csv"), "1,2\n")

      expect((await fetched).map(({ bytes }) => bytes)).toEqual([
        Buffer.byteLength(content),
        14,
      ])
      expect(ftp.downloads.map(({ file }) => file)).toEqual([
        "/items.csv",
        "/price.csv",
        "/price.csv",
      ])
    })

    it("unpacks a file that is packed by gzip, and knows it by its content", async () => {
      const rows = Array.from({ length: 500 }, (_, row) => `${row},${row * 7}`)
      const varied = ["sku,name", ...rows].join("\n")
      await rm(join(root, "items.csv"))
      await writeFile(join(root, "items.csv.gz"), gzipSync(varied))

      expect(await transfer({ files: { items: "items.csv" } })).toEqual([
        expect.objectContaining({
          name: "items.csv.gz",
          bytes: varied.length,
          sha256: createHash("sha256").update(varied).digest("hex"),
        }),
      ])
      expect(await readFile(join(folder, "items"), "utf8")).toBe(varied)
    })

    it("encrypts when told to", async () => {
      await transfer({ protocol: "ftps", allowSelfSigned: true })
      expect(ftp.logins.map(({ secure }) => secure)).toEqual([true])
      expect(ftp.downloads.map(({ secure }) => secure)).toEqual([true])
    })

    it("is probed without fetching anything", async () => {
      expect(await probeFeedServer(source, files)).toEqual([
        {
          id: "feed_server",
          ok: true,
          message: `Logged in at 127.0.0.1:${source.port}.`,
        },
        {
          id: "feed_file_items",
          ok: true,
          message: expect.stringMatching(
            /^Item list: items\.csv, [\d,]+ bytes/
          ),
        },
        {
          id: "feed_file_prices",
          ok: true,
          message: "Prices: not there; it is optional.",
        },
      ])
      expect(ftp.downloads).toEqual([])
    })

    it("tells a probe what is wrong", async () => {
      expect(
        await probeFeedServer({ ...source, password: "wrong" }, files)
      ).toEqual([
        {
          id: "feed_server",
          ok: false,
          message: expect.stringContaining("refused the log-in"),
        },
      ])
      const missing = { ...source, files: { items: "list.csv" } }
      expect(await probeFeedServer(missing, files)).toContainEqual({
        id: "feed_file_items",
        ok: false,
        message: expect.stringContaining('no file matches "list.csv"'),
      })
    })
  })

  describe("over HTTP", () => {
    let server: Server
    let origin: string
    let authorizations: (string | undefined)[]
    let respond: Parameters<typeof createServer>[1]

    beforeEach(async () => {
      authorizations = []
      respond = (request, response) => {
        authorizations.push(request.headers.authorization)
        if (request.url !== "/feeds/items.csv") {
          response.writeHead(404).end()
          return
        }
        response.writeHead(200, {
          "content-length": Buffer.byteLength(content),
          "last-modified": "Mon, 23 Nov 2026 05:00:00 GMT",
        })
        response.end(request.method === "HEAD" ? undefined : content)
      }
      server = createServer((request, response) => {
        respond?.(request, response)
      }).listen(0, "127.0.0.1")
      await new Promise((resolve) => server.once("listening", resolve))
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    })

    afterEach(async () => new Promise((resolve) => server.close(resolve)))

    const transfer = async (
      changes: Partial<FeedServerSource> = {},
      pauses: number[] = []
    ) =>
      transferFiles({
        source: {
          protocol: "https",
          host: origin,
          port: 443,
          user: null,
          password: null,
          path: "/feeds",
          files: { items: "items.csv", prices: "*price*.csv" },
          archive: null,
          settings: {},
          allowSelfSigned: false,
          publicHostsOnly: false,
          ...changes,
        },
        files,
        folder,
        pauses,
        settling: 0,
      })

    it("brings a file by its exact name", async () => {
      const fetched = await transfer()
      expect(fetched).toEqual([
        expect.objectContaining({
          name: "items.csv",
          bytes: Buffer.byteLength(content),
          modified_at: new Date("2026-11-23T05:00:00Z"),
        }),
      ])
      // Looked at, fetched, and looked at again.
      expect(authorizations).toEqual([undefined, undefined, undefined])
    })

    it("asks for each whole name of a pattern", async () => {
      const [file] = await transfer({
        files: { items: "*.txt|list.csv|items.csv" },
      })
      expect(file?.name).toBe("items.csv")
      expect(authorizations).toHaveLength(4)
    })

    it("shows user and password to the feed's own host alone", async () => {
      await transfer({ user: "dealer", password: "secret" })
      expect(authorizations).toEqual(
        Array(3).fill(
          `Basic ${Buffer.from("dealer:secret").toString("base64")}`
        )
      )
      authorizations.length = 0
      await transfer({
        user: "dealer",
        password: "secret",
        host: "other.example.test",
        files: { items: `${origin}/feeds/items.csv` },
      })
      expect(authorizations).toEqual([undefined, undefined, undefined])
    })

    it("follows a redirect on the same host, and to no other", async () => {
      const usual = respond
      let target = "/feeds/items.csv"
      respond = (request, response) => {
        if (request.url === "/old/items.csv") {
          response.writeHead(302, { location: target }).end()
        } else {
          usual?.(request, response)
        }
      }
      expect(await transfer({ path: "/old" })).toHaveLength(1)
      authorizations.length = 0
      target = `${origin.replace("127.0.0.1", "localhost")}/feeds/items.csv`
      await expect(transfer({ path: "/old" }, [60_000])).rejects.toThrow(
        /leads to another host, localhost, and was not followed/
      )
      expect(authorizations).toEqual([])
    })

    it.each(["127.0.0.1", "localhost"])(
      "calls nobody at %s where only public hosts may be called",
      async (name) => {
        const host = origin.replace("127.0.0.1", name)
        await expect(
          transfer({ host, publicHostsOnly: true }, [60_000])
        ).rejects.toThrow(/lies in a private network.*DROPSHIP_ALLOW_PRIVATE/)
        expect(authorizations).toEqual([])
      }
    )

    it("refuses a pattern for a file that must be there", async () => {
      await expect(
        transfer({ files: { items: "*items*.csv" } }, [60_000])
      ).rejects.toThrow(/pattern.*exact name/)
    })

    it("does not find what is not there", async () => {
      await expect(
        transfer({ files: { items: "list.csv" } }, [60_000])
      ).rejects.toThrow(/no file matches "list\.csv"/)
    })

    it("tries again after a server error or a broken connection", async () => {
      const usual = respond
      const answers = [
        (...[, response]: Parameters<NonNullable<typeof usual>>) =>
          response.writeHead(503).end(),
        (...[, response]: Parameters<NonNullable<typeof usual>>) =>
          response.destroy(),
      ]
      respond = (request, response) => {
        const answer = answers.shift() ?? usual
        answer?.(request, response)
      }
      expect(await transfer({}, [1, 1])).toHaveLength(1)
    })

    it("says that the log-in was refused", async () => {
      respond = (_request, response) => {
        response.writeHead(401).end()
      }
      await expect(transfer({}, [60_000])).rejects.toThrow(
        /refused the log-in \(401\)/
      )
    })
  })
})
