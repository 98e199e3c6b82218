import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import axios, { type AxiosInstance } from "axios"
import { writeWpsFeed } from "../../../sandbox/feeds/write-wps-feed"
import { SandboxFtpServer } from "../../../sandbox/ftp-server"
import type { WpsSimulator } from "../../../sandbox/wps/wps-simulator"
import { buyerAddress } from "../../helpers/orders"
import { waitFor } from "../../helpers/wait-for"

export const merchant = {
  email: "merchant@canyon.example",
  password: "sandbox-password",
}

/** A merchant's doings in the admin, over HTTP alone. */
export class ShopOverHttp {
  #api: AxiosInstance = axios.create()
  #ftp: SandboxFtpServer | undefined
  #folder = ""
  #sold = { region_id: "", sales_channel_id: "", variant_id: "" }

  /** Of a variant's inventory, for whoever looks after it. */
  inventoryItemId = ""

  constructor(private readonly simulator: WpsSimulator) {}

  async logIn(url: string): Promise<void> {
    const { data } = await axios.post(`${url}/auth/user/emailpass`, merchant)
    this.#api = axios.create({
      baseURL: url,
      headers: { authorization: `Bearer ${data.token}` },
    })
  }

  /** @throws Error with the answer when it is not a good one */
  async get(route: string) {
    return (await this.#api.get(route).catch(explain)).data
  }

  /** @throws Error with the answer when it is not a good one */
  async post(route: string, body: object = {}) {
    return (await this.#api.post(route, body).catch(explain)).data
  }

  /** Makes a region and one product, which the shop itself has none of. */
  async sell(sku: string): Promise<void> {
    const { sales_channels } = await this.get("/admin/sales-channels")
    const sales_channel_id = sales_channels[0].id
    const { region } = await this.post("/admin/regions", {
      name: "United States",
      currency_code: "usd",
      countries: ["us"],
      payment_providers: ["pp_system_default"],
    })
    const { shipping_profiles } = await this.get("/admin/shipping-profiles")
    const { product } = await this.post("/admin/products", {
      title: "Puller",
      status: "published",
      sales_channels: [{ id: sales_channel_id }],
      shipping_profile_id: shipping_profiles[0].id,
      options: [{ title: "Default", values: ["Default"] }],
      variants: [
        {
          title: "Default",
          sku,
          manage_inventory: true,
          options: { Default: "Default" },
          prices: [{ amount: 94.95, currency_code: "usd" }],
        },
      ],
    })
    const { inventory_items } = await this.get(
      `/admin/inventory-items?sku=${sku}`
    )
    this.inventoryItemId = inventory_items[0].id
    this.#sold = {
      region_id: region.id,
      sales_channel_id,
      variant_id: product.variants[0].id,
    }
  }

  /** Enters WPS's credentials and feed, and pulls that. */
  async connectDistributor(): Promise<void> {
    this.#folder = await mkdtemp(path.join(tmpdir(), "dropship-feed-"))
    const items = this.simulator.currentItems()
    await writeWpsFeed(this.#folder, { date: new Date(), items })
    this.#ftp = new SandboxFtpServer({ root: this.#folder })
    const { host, port } = await this.#ftp.start({})
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
    await this.post("/admin/dropship/settings", { payment_required: "none" })
    const { feed_run } = await this.post(
      "/admin/dropship/distributors/wps/feed-runs"
    )
    await waitFor("the feed run to succeed", async () => {
      const answer = await this.get(`/admin/dropship/feed-runs/${feed_run.id}`)
      if (answer.feed_run.status === "failed") {
        throw new Error(`The feed run failed: ${answer.feed_run.error}`)
      }
      return answer.feed_run.status === "succeeded"
    })
  }

  /** @returns the order's id */
  async order(quantity: number): Promise<string> {
    const { variant_id, ...sold } = this.#sold
    const { draft_order } = await this.post("/admin/draft-orders", {
      ...sold,
      email: "pat@example.test",
      shipping_address: buyerAddress,
      items: [{ variant_id, quantity }],
    })
    const { order } = await this.post(
      `/admin/draft-orders/${draft_order.id}/convert-to-order`
    )
    return order.id
  }

  /** @returns the one purchase order that is placed */
  async dropship(orderId: string) {
    const { purchase_orders } = await this.post(
      `/admin/dropship/orders/${orderId}`,
      { confirm: true }
    )
    return purchase_orders[0]
  }

  async close(): Promise<void> {
    await this.#ftp?.stop()
    await rm(this.#folder, { recursive: true, force: true })
  }
}

function explain(error: unknown): never {
  if (axios.isAxiosError(error) && error.response) {
    const { status, data } = error.response
    const { method, url } = error.config ?? {}
    throw new Error(`${method} ${url}: ${status} ${JSON.stringify(data)}`)
  }
  throw error
}
