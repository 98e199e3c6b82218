import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { SandboxFtpServer } from "../../sandbox/ftp-server"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import {
  sandboxAccounts,
  sandboxDistributorIds,
  type SandboxDistributorId,
} from "../../sandbox/seed/sandbox-accounts"
import { sandboxDistributors } from "../../sandbox/seed/sandbox-distributors"
import { createAdmin } from "./admin-user"
import { createStore } from "./store"
import { TestShop } from "./test-shop"

/**
 * A shop that is ready to drop-ship from all four distributors: simulators,
 * an FTP server with a folder for each, accounts that were set up by what the
 * settings page sends and nothing else, rules that drop-ship everything, and
 * this morning's feeds.
 */
export class FourDistributorShop extends TestShop {
  readonly distributors = sandboxDistributors()
  /** Of each distributor, by its id. */
  readonly locations: Record<string, string> = {}
  private ftp: SandboxFtpServer | undefined
  private folder = ""

  /** In `beforeAll`: the runner restores this state before each test. */
  async open(given: Parameters<typeof createStore>[1] = {}): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), "dropship-feeds-"))
    this.ftp = new SandboxFtpServer({ root: this.folder })
    const { host, port } = await this.ftp.start({})
    this.admin = await createAdmin(this.container)
    this.store = await createStore(this.container, given)
    for (const id of sandboxDistributorIds) {
      const { simulator, writeFeed } = this.distributors[id]
      const { url } = await simulator.start({})
      await writeFeed(join(this.folder, id))
      await this.save(`/admin/dropship/distributors/${id}`, {
        ...sandboxAccounts[id],
        connection: { base_url: url },
        feed: {
          protocol: "ftp",
          host,
          port,
          user: "dealer",
          password: "sandbox",
          path: `/${id}`,
        },
        is_enabled: true,
      })
    }
    await this.save("/admin/dropship/inventory-rules/preset", {
      preset: "dropship_everything",
    })
    for (const id of sandboxDistributorIds) {
      const { data } = await this.get(`/admin/dropship/distributors/${id}`)
      this.locations[id] = data.distributor.stock_location_id
      await this.pullFeed(id)
    }
  }

  /** In `beforeEach`: the simulators forget what the last test did. */
  override reset(): void {
    super.reset()
    for (const { simulator } of Object.values(this.distributors)) {
      simulator.reset()
    }
  }

  async close(): Promise<void> {
    for (const { simulator } of Object.values(this.distributors)) {
      await simulator.stop()
    }
    await this.ftp?.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Nobody listens any more until it starts again at the same address. */
  async takeDown(id: SandboxDistributorId): Promise<void> {
    await this.distributors[id].simulator.stop()
  }

  /** It answers again, and is asked again at once. */
  async bringBack(id: SandboxDistributorId): Promise<void> {
    const { simulator } = this.distributors[id]
    await simulator.start({ port: Number(new URL(simulator.url).port) })
    await this.container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .forgetOutage(id)
  }

  /** @throws Error with the answer when it is not a good one */
  private async save(path: string, body: object): Promise<void> {
    const { status, data } = await this.post(path, body)
    if (status !== 200) {
      throw new Error(`${path} answered ${status}: ${JSON.stringify(data)}`)
    }
  }
}
