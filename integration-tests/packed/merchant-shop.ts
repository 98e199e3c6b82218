import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { catalog } from "../../sandbox/catalog/catalog"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { SandboxFtpServer } from "../../sandbox/ftp-server"
import type { WpsSimulator } from "../../sandbox/wps/wps-simulator"
import { createAdmin, type Admin } from "../helpers/admin-user"
import { createStore, type Store } from "../helpers/store"
import { waitFor } from "../helpers/wait-for"

/**
 * A shop that sells one product of WPS, set up over HTTP alone: our sources
 * must not be loaded beside the installed plugin.
 */
export class MerchantShop {
  admin!: Admin
  store!: Store
  private ftp: SandboxFtpServer | undefined
  private folder = ""

  constructor(
    private readonly api: AxiosInstance,
    private readonly containerOf: () => MedusaContainer,
    private readonly simulator: WpsSimulator
  ) {}

  get container(): MedusaContainer {
    return this.containerOf()
  }

  async open(sku: string): Promise<void> {
    this.folder = await mkdtemp(path.join(tmpdir(), "dropship-feed-"))
    const items = this.simulator.currentItems()
    await writeWpsFeed(this.folder, { date: new Date(), items })
    this.ftp = new SandboxFtpServer({ root: this.folder })
    const { host, port } = await this.ftp.start({})

    this.admin = await createAdmin(this.container)
    this.store = await createStore(this.container, {
      products: catalog.filter(({ variants }) =>
        variants.some((variant) => variant.sku === sku)
      ),
    })
    await this.post("/admin/dropship/distributors/wps", {
      credentials: { api_token: this.simulator.settings.token },
      prerequisites: { tax_id: true },
      feed: {
        protocol: "ftp",
        host,
        port,
        user: "dealer",
        password: "sandbox",
      },
      is_enabled: true,
    })
    await this.post("/admin/dropship/inventory-rules/preset", {
      preset: "dropship_everything",
    })
    await this.pullFeed()
  }

  async close(): Promise<void> {
    await this.ftp?.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  /** @throws Error with the answer when it is not a good one */
  async get(route: string) {
    return (await this.api.get(route, this.request())).data
  }

  /** @throws Error with the answer when it is not a good one */
  async post(route: string, body: object = {}) {
    return (await this.api.post(route, body, this.request())).data
  }

  private async pullFeed(): Promise<void> {
    const started = await this.post(
      "/admin/dropship/distributors/wps/feed-runs"
    )
    await waitFor("the feed run to end", async () => {
      const { feed_run } = await this.get(
        `/admin/dropship/feed-runs/${started.feed_run.id}`
      )
      if (feed_run.status === "failed") {
        throw new Error(`The feed run failed: ${feed_run.error}`)
      }
      return feed_run.status === "succeeded"
    })
  }

  private request() {
    return { headers: this.admin.headers }
  }
}
