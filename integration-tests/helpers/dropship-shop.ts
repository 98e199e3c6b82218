import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { SandboxFtpServer } from "../../sandbox/ftp-server"
import { WpsSimulator } from "../../sandbox/wps/wps-simulator"
import { createAdmin } from "./admin-user"
import { enableWps } from "./enable-wps"
import { createStore } from "./store"
import { TestShop } from "./test-shop"

/**
 * A shop that is ready to drop-ship from WPS: simulator, FTP server, enabled
 * account, rules that drop-ship everything, and this morning's feed.
 */
export class DropshipShop extends TestShop {
  readonly simulator = new WpsSimulator()
  private ftp: SandboxFtpServer | undefined
  private folder = ""

  /** In `beforeAll`: the runner restores this state before each test. */
  async open(given: Parameters<typeof createStore>[1] = {}): Promise<void> {
    const { url } = await this.simulator.start({})
    process.env.DROPSHIP_WPS_URL = url
    this.folder = await mkdtemp(join(tmpdir(), "dropship-feed-"))
    await writeWpsFeed(this.folder, {
      date: new Date(),
      items: this.simulator.currentItems(),
    })
    this.ftp = new SandboxFtpServer({ root: this.folder })
    const { host, port } = await this.ftp.start({})

    this.admin = await createAdmin(this.container)
    this.store = await createStore(this.container, given)
    await enableWps(this.container, {
      feed: {
        protocol: "ftp",
        host,
        port,
        user: "dealer",
        password: "sandbox",
        path: "/",
      },
    })
    await this.pullFeed()
  }

  /** In `beforeEach`: the simulator forgets what the last test did. */
  override reset(): void {
    super.reset()
    this.simulator.reset()
  }

  async close(): Promise<void> {
    await this.simulator.stop()
    await this.ftp?.stop()
    await rm(this.folder, { recursive: true, force: true })
  }
}
