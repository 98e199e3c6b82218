import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { distributorAdapters } from "../../src/distributors"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import type { Admin } from "./admin-user"
import { placePaidOrder, type PlacedOrder } from "./orders"
import type { Store } from "./store"
import { waitFor } from "./wait-for"

type OrderInput = Parameters<typeof placePaidOrder>[2]

/** A shop in Medusa, as its merchant and its buyers use it. */
export abstract class TestShop {
  admin!: Admin
  store!: Store

  constructor(
    private readonly api: AxiosInstance,
    private readonly containerOf: () => MedusaContainer
  ) {}

  get container(): MedusaContainer {
    return this.containerOf()
  }

  /** @throws Error when the run does not succeed */
  async pullFeed(distributorId = "wps"): Promise<void> {
    const path = `/admin/dropship/distributors/${distributorId}/feed-runs`
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

  /** In `beforeEach`: the last test's outages are over. */
  reset(): void {
    const service =
      this.container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    for (const { id } of distributorAdapters) {
      void service.forgetOutage(id)
    }
  }

  private request() {
    return { headers: this.admin.headers, validateStatus: () => true }
  }
}
