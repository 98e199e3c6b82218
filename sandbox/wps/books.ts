import type { WpsItem, WpsQuantities } from "../catalog/types"
import { Refusal } from "../simulator/refusal"
import type { WpsState } from "./state"

/** What a test may change while the simulator runs. */
export type WpsSettings = {
  token: string
  /** False: data calls work, carts and orders answer 403. */
  orderProcessing: boolean
  /** USD for each drop-ship order whose items are flat rate. */
  dropShipFee: number
  /** Stock figures above it are shown as it. */
  stockCap: number
  /** How often `GET /dealer-pricing` says 202 before the file is there. */
  dealerPricingPolls: number
  /** Each line of a PO becomes an order of its own. */
  splitsEveryLine: boolean
  /** Milliseconds from order to shipment; undefined: only by hand. */
  autoShipAfterMs: number | undefined
}

/** WPS's side of things: its items, its stock and what it was asked for. */
export class WpsBooks {
  readonly items: readonly WpsItem[]
  /** How often the dealer pricing file was asked for. */
  dealerPricingPolls = 0
  /** The dealer's own price of items whose price has changed, by SKU. */
  readonly ownCosts = new Map<string, number>()
  readonly #bySku: Map<string, WpsItem>
  readonly #byId: Map<number, WpsItem>

  constructor(
    items: Iterable<WpsItem>,
    readonly settings: WpsSettings,
    public state: WpsState,
    readonly now: () => Date
  ) {
    this.items = [...items]
    this.#bySku = new Map(this.items.map((item) => [item.sku, item]))
    this.#byId = new Map(this.items.map((item) => [item.id, item]))
  }

  /** Part numbers are compared without regard to case. */
  findItem(sku: string): WpsItem | undefined {
    return this.#bySku.get(sku.trim().toUpperCase())
  }

  findItemById(id: number): WpsItem | undefined {
    return this.#byId.get(id)
  }

  /** @throws Refusal 404 */
  item(sku: string): WpsItem {
    const item = this.findItem(sku)
    if (!item) {
      throw new Refusal(404, `Item ${sku} was not found.`)
    }
    return item
  }

  /** Units on the shelf now. @throws Refusal 404 for an unknown SKU */
  stockOf(sku: string): WpsQuantities {
    const item = this.item(sku)
    return { ...(this.state.stock.get(item.sku) ?? item.quantities) }
  }

  changeStock(sku: string, change: Partial<WpsQuantities>): void {
    const item = this.item(sku)
    this.state.stock.set(item.sku, { ...this.stockOf(sku), ...change })
  }

  /** What the dealer pays now, in USD. @throws Refusal 404 */
  ownCostOf(sku: string): number {
    const item = this.item(sku)
    return this.ownCosts.get(item.sku) ?? item.ownCost
  }

  /** YYYY-MM-DD, UTC. */
  today(): string {
    return this.now().toISOString().slice(0, 10)
  }

  nextNumber(counter: keyof WpsState["counters"]): number {
    this.state.counters[counter] += 1
    return this.state.counters[counter]
  }
}
