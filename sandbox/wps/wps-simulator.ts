import { wpsItems } from "../catalog/wps-items"
import type { WpsItem, WpsQuantities } from "../catalog/types"
import { ApiServer } from "../simulator/api-server"
import { AutoShip } from "../simulator/auto-ship"
import { answerControl } from "../simulator/control"
import type { FaultRule } from "../simulator/faults"
import type { RequestRecord } from "../simulator/request-record"
import type {
  SimulatorAnswer,
  SimulatorCall,
} from "../simulator/simulator-answer"
import { WpsBooks, type WpsSettings } from "./books"
import { controlCommands } from "./control-commands"
import { answerCall } from "./router"
import { serveFeed } from "./serve-feed"
import * as shipping from "./shipping"
import { emptyState, type OrderDetail, type WpsPurchaseOrder } from "./state"
import { loadWpsState, saveWpsState } from "./state-file"

export type WpsSimulatorOptions = Partial<WpsSettings> & {
  /** What WPS carries; the sandbox's catalogue when left out. */
  items?: Iterable<WpsItem>
  /** Keeps orders and stock over a restart. */
  stateFile?: string
  /** Where the files below `/feeds/` lie. */
  feedsFolder?: string
  now?: () => Date
}

/**
 * Western Power Sports' Data Depot over HTTP: carts, orders, items, stock,
 * prices and feed files, with a memory and with faults on demand. What WPS
 * does not document is assumed, and said where it is done.
 */
export class WpsSimulator {
  readonly settings: WpsSettings
  readonly #initial: WpsSettings
  readonly #books: WpsBooks
  readonly #autoShip: AutoShip
  readonly #server: ApiServer

  constructor(private readonly options: WpsSimulatorOptions = {}) {
    this.#initial = {
      token: options.token ?? "wps-sandbox-token",
      orderProcessing: options.orderProcessing ?? true,
      dropShipFee: options.dropShipFee ?? 9.75,
      stockCap: options.stockCap ?? 25,
      dealerPricingPolls: options.dealerPricingPolls ?? 1,
      splitsEveryLine: options.splitsEveryLine ?? false,
      autoShipAfterMs: options.autoShipAfterMs,
    }
    this.settings = { ...this.#initial }
    this.#books = new WpsBooks(
      options.items ?? wpsItems(),
      this.settings,
      options.stateFile ? loadWpsState(options.stateFile) : emptyState(),
      options.now ?? (() => new Date())
    )
    this.#autoShip = new AutoShip(
      () => this.#openOrders(),
      ({ poNumber, orderNumber }) => this.ship(poNumber, { orderNumber })
    )
    this.#server = new ApiServer({
      now: this.#books.now,
      isAuthorized: ({ headers }) =>
        headers.authorization === `Bearer ${this.settings.token}`,
      answer: (call) => this.#answer(call),
      control: (call) => answerControl(controlCommands(this), call),
    })
  }

  /** The API calls as they came; those below `/_sandbox` are left out. */
  get requests(): RequestRecord[] {
    return this.#server.requests
  }

  /** The base URL, without a slash at its end; empty until started. */
  get url(): string {
    return this.#server.url
  }

  /** @throws Error when the port is taken */
  async start({ port }: { port?: number } = {}): Promise<{ url: string }> {
    const started = await this.#server.start(port)
    this.#autoShip.schedule(this.settings.autoShipAfterMs)
    return started
  }

  async stop(): Promise<void> {
    this.#autoShip.clear()
    await this.#server.stop()
  }

  /** Forgets orders, carts, faults and requests; fills the shelves again. */
  reset(): void {
    this.#autoShip.clear()
    this.#server.reset()
    Object.assign(this.settings, this.#initial)
    this.#books.state = emptyState()
    this.#books.dealerPricingPolls = 0
    this.#books.ownCosts.clear()
    this.#changed()
  }

  /** A text is the path without the query; a pattern may match both. */
  requestsTo(method: string, path: string | RegExp): RequestRecord[] {
    return this.#server.requestsTo(method, path)
  }

  fail(rule: FaultRule): void {
    this.#server.faults.add(rule)
  }

  clearFaults(): void {
    this.#server.faults.clear()
  }

  /** What WPS believes was ordered under a PO; empty when nothing. */
  orders(poNumber: string): OrderDetail[] {
    const order = this.#books.state.purchaseOrders.get(poNumber)
    return structuredClone(order?.order_details ?? [])
  }

  /** All that was ordered, oldest first. */
  purchaseOrders(): WpsPurchaseOrder[] {
    return structuredClone([...this.#books.state.purchaseOrders.values()])
  }

  /** @throws Refusal 404 for an unknown PO, 409 for more than is open */
  ship(poNumber: string, lines?: shipping.Shipping): OrderDetail[] {
    const shipped = shipping.ship(this.#books, poNumber, lines)
    this.#changed()
    return shipped
  }

  /** @throws Refusal 404, 409 when nothing is open */
  backorder(poNumber: string): void {
    shipping.backorder(this.#books, poNumber)
    this.#changed()
  }

  /** @throws Refusal 404, 409 when nothing is open */
  cancelOrder(poNumber: string): void {
    shipping.cancelOrder(this.#books, poNumber)
    this.#changed()
  }

  /** @throws Refusal 404 when the PO has no such tracking number */
  changeTracking(poNumber: string, old: string, replacement: string): void {
    shipping.changeTracking(this.#books, poNumber, old, replacement)
    this.#changed()
  }

  /** Units on the shelf, not capped. @throws Refusal 404 */
  stockOf(sku: string): WpsQuantities {
    return this.#books.stockOf(sku)
  }

  /** @throws Refusal 404 */
  setStock(sku: string, quantities: Partial<WpsQuantities>): void {
    this.#books.changeStock(sku, quantities)
    this.#changed()
  }

  /** What the dealer pays from now on, in USD. @throws Refusal 404 */
  setOwnCost(sku: string, cost: number): void {
    this.#books.ownCosts.set(this.#books.item(sku).sku, cost)
  }

  /** All items with the stock as the orders left it: the next feed. */
  *currentItems(): Generator<WpsItem> {
    for (const item of this.#books.items) {
      yield { ...item, quantities: this.#books.stockOf(item.sku) }
    }
  }

  #openOrders() {
    const orders = [...this.#books.state.purchaseOrders.values()]
    return orders.flatMap(({ po_number, order_details }) =>
      order_details
        .filter(({ order_status }) => order_status === "Open")
        .map(({ order_number }) => ({
          poNumber: po_number,
          orderNumber: order_number,
        }))
    )
  }

  #changed(): void {
    if (this.options.stateFile) {
      saveWpsState(this.options.stateFile, this.#books.state)
    }
    this.#autoShip.schedule(this.settings.autoShipAfterMs)
  }

  #answer(call: SimulatorCall): SimulatorAnswer | Promise<SimulatorAnswer> {
    if (call.method === "GET" && call.path.startsWith("/feeds/")) {
      return serveFeed(this.options.feedsFolder, call.path)
    }
    try {
      return answerCall(this.#books, { ...call, url: this.url })
    } finally {
      // What changed is kept before the answer leaves.
      if (call.method !== "GET") {
        this.#changed()
      }
    }
  }
}
