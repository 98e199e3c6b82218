import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { SandboxFtpServer } from "../../sandbox/ftp-server"
import { WpsSimulator } from "../../sandbox/wps/wps-simulator"
import { createAdmin, type Admin } from "./admin-user"
import { enableWps } from "./enable-wps"
import { placePaidOrder, type PlacedOrder } from "./orders"
import { createStore, type Store } from "./store"
import { waitFor } from "./wait-for"

type OrderInput = Parameters<typeof placePaidOrder>[2]

/**
 * A shop that is ready to drop-ship from WPS: simulator, FTP server, enabled
 * account, rules that drop-ship everything, and this morning's feed.
 */
export class DropshipShop {
  readonly simulator = new WpsSimulator()
  admin!: Admin
  store!: Store
  private ftp: SandboxFtpServer | undefined
  private folder = ""

  constructor(
    private readonly api: AxiosInstance,
    private readonly containerOf: () => MedusaContainer
  ) {}

  get container(): MedusaContainer {
    return this.containerOf()
  }

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
  reset(): void {
    this.simulator.reset()
  }

  async close(): Promise<void> {
    await this.simulator.stop()
    await this.ftp?.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  async pullFeed(): Promise<void> {
    const path = "/admin/dropship/distributors/wps/feed-runs"
    const started = await this.post(path)
    const id = String(started.data.feed_run.id)
    await waitFor("the feed run to end", async () => {
      const { data } = await this.get(`/admin/dropship/feed-runs/${id}`)
      const { status, error } = data.feed_run
      if (status === "failed" || status === "held") {
        throw new Error(`The feed run is ${status}: ${error}`)
      }
      return status === "succeeded"
    })
  }

  async placeOrder(given: OrderInput): Promise<PlacedOrder> {
    return await placePaidOrder(this.container, this.store, given)
  }

  /** Answers of any status; the test looks at it. */
  async get(path: string) {
    return await this.api.get(path, this.request())
  }

  async post(path: string, body: object = {}) {
    return await this.api.post(path, body, this.request())
  }

  /** What is stocked and reserved of a variant, by location id. */
  async stockOf(
    sku: string
  ): Promise<Record<string, { stocked: number; reserved: number }>> {
    const levels = await this.container
      .resolve("inventory")
      .listInventoryLevels({
        inventory_item_id: this.store.variants[sku]?.inventory_item_id,
      })
    return Object.fromEntries(
      levels.map((level) => [
        level.location_id,
        {
          stocked: level.stocked_quantity,
          reserved: level.reserved_quantity,
        },
      ])
    )
  }

  private request() {
    return { headers: this.admin.headers, validateStatus: () => true }
  }
}
