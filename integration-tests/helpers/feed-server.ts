import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { SandboxFtpServer } from "../../sandbox/ftp-server"
import type { FeedSettingsBody } from "../../src/schemas/distributor"

/** An FTP server with a folder of its own, for a test to put feeds in. */
export class FeedServer {
  private constructor(
    readonly ftp: SandboxFtpServer,
    /** What a client sees as `/`. */
    readonly root: string,
    /** What a merchant enters to have feeds pulled from it. */
    readonly settings: Readonly<FeedSettingsBody>
  ) {}

  static async start(): Promise<FeedServer> {
    const root = await mkdtemp(join(tmpdir(), "test-feeds-"))
    const ftp = new SandboxFtpServer({ root })
    const { host, port } = await ftp.start()
    return new FeedServer(ftp, root, {
      protocol: "ftp",
      host,
      port,
      user: "dealer",
      password: "sandbox",
    })
  }

  /** Takes all files away. */
  async clear(): Promise<void> {
    await rm(this.root, { recursive: true, force: true })
  }

  async stop(): Promise<void> {
    await this.ftp.stop()
    await this.clear()
  }
}
