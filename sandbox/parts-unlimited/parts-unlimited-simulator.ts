import type { IncomingHttpHeaders } from "node:http"
import { DistributorSimulator } from "../simulator/distributor-simulator"
import { OrderBook } from "../simulator/order-book"
import type {
  SimulatorAnswer,
  SimulatorCall,
} from "../simulator/simulator-answer"
import { partsUnlimitedWarehouses, type PartsUnlimitedItem } from "./item"
import { listOrders } from "./list-orders"
import { placeOrder } from "./place-order"
import { PriceFiles } from "./price-file"
import { readInventory, readPricing } from "./read-parts"
import { sampleItems } from "./sample-items"
import { defaultSwitches } from "./switches"

export type PartsUnlimitedSimulatorOptions = {
  /** What Parts Unlimited carries; one of each kind when left out. */
  items?: Iterable<PartsUnlimitedItem>
  stateFile?: string
  autoShipAfterMs?: number
  now?: () => Date
}

/** Below the same server as the API, since it has another host only there. */
const portalPath = "/api/quotes/v2/pricefile"

/**
 * Parts Unlimited's API over HTTP: drop-ship orders, their list, stock,
 * prices and price files. `switches` decide where the true behaviour is not
 * known; a reset puts them back.
 */
export class PartsUnlimitedSimulator extends DistributorSimulator {
  readonly switches = defaultSwitches()
  readonly #items: ReadonlyMap<string, PartsUnlimitedItem>
  readonly #priceFiles: PriceFiles

  constructor(options: PartsUnlimitedSimulatorOptions = {}) {
    const items = [...(options.items ?? sampleItems)]
    super({
      name: "Parts Unlimited",
      book: new OrderBook({
        items: items.map((item) => ({
          sku: item.partNumber,
          cost: item.dealerPrice,
          stock: Object.fromEntries(
            partsUnlimitedWarehouses.map((code) => [
              code,
              item.quantities[code] ?? 0,
            ])
          ),
        })),
        warehouses: partsUnlimitedWarehouses,
        firstOrderNumber: 123_456,
        now: options.now,
      }),
      stateFile: options.stateFile,
      autoShipAfterMs: options.autoShipAfterMs,
    })
    this.#items = new Map(items.map((item) => [item.partNumber, item]))
    this.#priceFiles = new PriceFiles(this.book.now)
  }

  /** Address of the dealer portal's price file. */
  get portalUrl(): string {
    return `${this.url}${portalPath}`
  }

  override async stop(): Promise<void> {
    await super.stop()
    await this.#priceFiles.clear()
  }

  protected override onReset(): void {
    Object.assign(this.switches, defaultSwitches())
    this.#priceFiles.forget()
  }

  protected override isAuthorized(request: {
    path: string
    headers: IncomingHttpHeaders
  }): boolean {
    const { apiKey, dealerNumber, portalUsername, portalPassword } =
      this.switches
    if (request.path !== portalPath) {
      return request.headers["api-key"] === apiKey
    }
    const basic = Buffer.from(
      `${dealerNumber}/${portalUsername}:${portalPassword}`
    ).toString("base64")
    return request.headers.authorization === `Basic ${basic}`
  }

  protected override async answer(
    call: SimulatorCall
  ): Promise<SimulatorAnswer> {
    const { method, path, query, body, authorized } = call
    if (!authorized) {
      const refusal = { status_code: 401, status_message: "Unauthorized" }
      return { status: 401, body: refusal }
    }
    const { book, switches } = this
    const [, kind, parts] =
      /^\/api\/v1\/parts\/(inventory|pricing)\/?(.*)$/.exec(path) ?? []
    switch (`${method} ${kind ?? path}`) {
      case "POST /api/orders/dropship":
        return ok(placeOrder(book, this.#items, switches, body))
      case "GET /api/orders/dropship":
        return ok(listOrders(book, switches, query))
      case "GET inventory":
        return ok(readInventory(book, this.#items, parts ?? ""))
      case "GET pricing":
        return ok(readPricing(this.#items, parts ?? ""))
      case "GET /api/v1/parts/bundle":
        return await this.#givePriceFile("bundle")
      case `POST ${portalPath}`:
        return await this.#givePriceFile("portal")
      default:
        return { status: 404, body: { message: "Not found" } }
    }
  }

  async #givePriceFile(layout: "portal" | "bundle"): Promise<SimulatorAnswer> {
    const { dealerNumber, downloadsPerDay } = this.switches
    const file = await this.#priceFiles.give(layout, {
      items: this.#stocked(),
      dealerNumber,
      perDay: downloadsPerDay,
    })
    const headers = { "Content-Type": "application/zip" }
    return { status: 200, file, headers }
  }

  /** The items with what is on the shelves now. */
  *#stocked(): Generator<PartsUnlimitedItem> {
    for (const item of this.#items.values()) {
      const stock = this.book.stockOf(item.partNumber)
      const quantities = { ...item.quantities }
      for (const code of partsUnlimitedWarehouses) {
        quantities[code] = stock[code] || (quantities[code] === null ? null : 0)
      }
      yield { ...item, quantities }
    }
  }
}

function ok(body: unknown): SimulatorAnswer {
  return { status: 200, body }
}
