import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "basic-ftp"
import { SandboxFtpServer } from "../ftp-server"

const content = "sku,boise\n".repeat(40_000)

describe("the sandbox's FTP server", () => {
  let folder: string
  let server: SandboxFtpServer
  let port: number
  let client: Client

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "ftp-"))
    await writeFile(join(folder, "stock.csv"), content)
    server = new SandboxFtpServer({ root: folder })
    port = (await server.start()).port
  })
  beforeEach(() => {
    server.clearFaults()
    server.logins.length = 0
    server.downloads.length = 0
    client = new Client(3_000)
  })
  afterEach(() => {
    client.close()
  })
  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  })

  function access(change: object = {}) {
    return client.access({
      host: "127.0.0.1",
      port,
      user: "dealer",
      password: "sandbox",
      secure: true,
      secureOptions: { ca: server.certificate },
      ...change,
    })
  }
  const download = async () => {
    const target = join(folder, "copy")
    await client.downloadTo(target, "/stock.csv")
    return readFile(target, "utf8")
  }

  it.each([
    ["explicit TLS, with a certificate that can be checked", true],
    ["plain FTP", false],
  ])("sends a whole file over %s", async (_what, secure) => {
    await access({ secure })
    const names = (await client.list("/")).map(({ name }) => name)

    expect(names).toContain("stock.csv")
    expect(await client.size("/stock.csv")).toBe(content.length)
    expect(await download()).toBe(content)
    expect(server.logins).toEqual([{ user: "dealer", accepted: true, secure }])
    expect(server.downloads).toEqual([
      { file: "/stock.csv", bytes: content.length, completed: true, secure },
    ])
  })

  it("is not trusted by a client that does not know its certificate", async () => {
    await expect(access({ secureOptions: {} })).rejects.toThrow(/self.signed/)
  })

  it("refuses a wrong password, and a right one when told to", async () => {
    await expect(access({ password: "wrong" })).rejects.toThrow("530")
    server.fail({ kind: "refuse-login" })
    await expect(access()).rejects.toThrow("530")
    await access()
    expect(server.logins.map(({ accepted }) => accepted)).toEqual([
      false,
      false,
      true,
    ])
  })

  it.each([true, false])(
    "drops the data connection, then sends the file (TLS: %s)",
    async (secure) => {
      server.fail({ kind: "drop-data", afterBytes: 100_000, times: 1 })
      await access({ secure })

      await expect(download()).rejects.toThrow()
      expect(server.downloads).toMatchObject([
        { bytes: 100_000, completed: false },
      ])
      client.close()
      await access({ secure })
      expect(await download()).toBe(content)
    }
  )

  it("says a truncated file was whole", async () => {
    server.fail({ kind: "truncate", afterBytes: 1_000 })
    await access()

    expect(await download()).toBe(content.slice(0, 1_000))
    expect(server.downloads).toMatchObject([{ bytes: 1_000, completed: false }])
  })

  it("sends slowly", async () => {
    server.fail({ kind: "slow", delayMs: 20 })
    await access()
    const before = performance.now()

    expect(await download()).toBe(content)
    // 400,000 bytes are seven chunks.
    expect(performance.now() - before).toBeGreaterThan(100)
  })

  it("sends nothing from above its folder", async () => {
    await access()
    await expect(
      client.downloadTo(join(folder, "copy"), "/../../etc/hostname")
    ).rejects.toThrow("551")
  })

  it("leaves the process's signal handlers alone and starts again after a stop", async () => {
    const handlers = process.listenerCount("SIGINT")
    const other = new SandboxFtpServer({ root: folder })
    await other.start()
    await other.stop()
    await other.stop()
    port = (await other.start()).port
    await access({ secure: false })
    expect(process.listenerCount("SIGINT")).toBe(handlers)
    await other.stop()
  })
})
