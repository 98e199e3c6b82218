import type { IncomingHttpHeaders } from "node:http"
import { z } from "@medusajs/framework/zod"
import { DistributorSimulator } from "../simulator/distributor-simulator"
import { OrderBook } from "../simulator/order-book"
import type {
  SimulatorAnswer,
  SimulatorCall,
} from "../simulator/simulator-answer"
import { createOrder } from "./create-order"
import { readDay } from "./day"
import { automaticWarehouses, type AutomaticItem } from "./item"
import { refuse } from "./refuse"
import { automaticItems } from "./sample-items"
import { showGenerations } from "./show-generations"

export type AutomaticSimulatorOptions = {
  /** What it carries; two samples when left out. */
  items?: Iterable<AutomaticItem>
  token?: string
  /** Keeps orders and stock over a restart. */
  stateFile?: string
  /** Milliseconds from order to shipment; undefined: only by hand. */
  autoShipAfterMs?: number
  now?: () => Date
}

/** Days that a look-up may span (documented). */
const greatestSpan = 365

const revokeSchema = z.object({ poNumber: z.string() })

/**
 * Automatic Distributors' version 2 over HTTP, below `/v2`. Little of it is
 * public: what is assumed is said in the adapter.
 */
export class AutomaticSimulator extends DistributorSimulator {
  /** The only good token; changing it makes credentials bad. */
  token: string
  readonly #items: readonly AutomaticItem[]
  readonly #carbRestricted: ReadonlySet<string>
  readonly #initialToken: string

  constructor(options: AutomaticSimulatorOptions = {}) {
    const items = [...(options.items ?? automaticItems())]
    super({
      name: "Automatic Distributors",
      pathPrefix: "/v2",
      stateFile: options.stateFile,
      autoShipAfterMs: options.autoShipAfterMs,
      book: new OrderBook({
        items,
        warehouses: automaticWarehouses,
        firstOrderNumber: 7_654_321,
        now: options.now,
      }),
    })
    this.#items = items
    this.#carbRestricted = new Set(
      items.filter((item) => item.isCarbRestricted).map(({ sku }) => sku)
    )
    this.#initialToken = options.token ?? "automatic-sandbox-token"
    this.token = this.#initialToken
  }

  /** All items with the stock as the orders left it: the next feed. */
  *currentItems(): Generator<AutomaticItem> {
    for (const item of this.#items) {
      yield { ...item, stock: this.book.stockOf(item.sku) }
    }
  }

  protected override onReset(): void {
    this.token = this.#initialToken
  }

  protected isAuthorized(request: { headers: IncomingHttpHeaders }): boolean {
    return request.headers.authorization === `Bearer ${this.token}`
  }

  protected answer(call: SimulatorCall): SimulatorAnswer {
    if (!call.authorized) {
      throw refuse(401, "UNAUTHORIZED", "The API token is not valid")
    }
    const { method, path, query, body } = call
    const [, poNumber] = /^\/order\/po\/([^/]+)$/.exec(path) ?? []
    const [, orderNumber] = /^\/order\/(\d+)$/.exec(path) ?? []
    if (method === "POST" && path === "/order/create") {
      return this.#create(body)
    }
    if (method === "POST" && path === "/order/revoke") {
      return this.#revoke(body)
    }
    if (method === "GET" && path === "/order/range") {
      return this.#list(query.get("from") ?? "", query.get("to") ?? "")
    }
    if (method === "GET" && poNumber !== undefined) {
      return this.#findByPoNumber(decodeURIComponent(poNumber))
    }
    if (method === "GET" && orderNumber !== undefined) {
      return this.#findByNumber(orderNumber, query.get("generation"))
    }
    return { status: 404, body: "<h1>404 Not Found</h1>" }
  }

  #create(body: unknown): SimulatorAnswer {
    const orders = createOrder(this.book, body, (itemNumber) => {
      const sku = this.book.findItem(itemNumber)?.sku
      return sku !== undefined && this.#carbRestricted.has(sku)
    }).map((order) => ({
      header: {
        orderNumber: order.number,
        orderGenerationNumber: "00",
        // Lower case here, and only here (documented).
        ponumber: order.poNumber,
        status: "OPEN",
      },
      lines: order.lines.map((line, index) => ({
        lineNumber: index + 1,
        itemNumber: line.sku,
        quantityOrdered: line.quantity,
        quantityBackordered: line.backordered,
        warehouse: order.warehouse,
      })),
    }))
    // How several are told is assumed: as look-ups do.
    return orders.length === 1
      ? { status: 200, body: { success: true, ...orders[0] } }
      : { status: 200, body: { success: true, orders } }
  }

  #findByPoNumber(poNumber: string): SimulatorAnswer {
    const order = this.#purchaseOrder(poNumber)
    return { status: 200, body: { orders: showGenerations(order, false) } }
  }

  #findByNumber(number: string, generation: string | null): SimulatorAnswer {
    const orders = this.book
      .purchaseOrders()
      .flatMap((order) => showGenerations(order, false))
      .filter(
        ({ header }) =>
          header.orderNumber === number &&
          (generation === null || header.orderGenerationNumber === generation)
      )
    if (orders.length === 0) {
      throw refuse(404, "ORDER_NOT_FOUND", `Order ${number} was not found`)
    }
    return { status: 200, body: { orders } }
  }

  #list(from: string, to: string): SimulatorAnswer {
    const first = readDay(from)
    const last = readDay(to)
    if (first === undefined || last === undefined || last < first) {
      throw refuse(400, "INVALID_RANGE", "from and to must be MM/DD/YY")
    }
    if (last - first > greatestSpan) {
      throw refuse(400, "RANGE_TOO_LONG", "A range spans at most 365 days")
    }
    const orders = this.book
      .purchaseOrders()
      .flatMap((order) => showGenerations(order, true))
      .filter(({ header }) => {
        const day = readDay(header.orderDate) ?? 0
        return day >= first && day <= last
      })
    return { status: 200, body: { orders } }
  }

  /** Whether it revokes what is left of a PO that shipped in part: assumed. */
  #revoke(body: unknown): SimulatorAnswer {
    const parsed = revokeSchema.safeParse(body)
    if (!parsed.success) {
      throw refuse(400, "INVALID_FIELD", "poNumber is missing")
    }
    const { poNumber } = parsed.data
    const { orders } = this.#purchaseOrder(poNumber)
    if (orders.some(({ parcels }) => parcels.length > 0)) {
      const message = `PO number ${poNumber} has shipped, at least in part`
      throw refuse(409, "ORDER_SHIPPED", message)
    }
    if (orders.some(({ status }) => status !== "canceled")) {
      this.book.cancel(poNumber)
    }
    const shown = showGenerations(this.#purchaseOrder(poNumber), false)
    return { status: 200, body: { success: true, orders: shown } }
  }

  #purchaseOrder(poNumber: string) {
    const key = poNumber.trim().toUpperCase()
    const found = this.book
      .purchaseOrders()
      .find((order) => order.poNumber.toUpperCase() === key)
    if (!found) {
      const message = `No order was found for PO number ${poNumber}`
      throw refuse(404, "ORDER_NOT_FOUND", message)
    }
    return found
  }
}
