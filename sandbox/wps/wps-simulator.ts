import type { IncomingMessage, ServerResponse } from "node:http"
import { wpsItems } from "../catalog/wps-items"
import type { WpsItem, WpsQuantities } from "../catalog/types"
import { LocalHttpServer } from "../local-http/local-http-server"
import { readText } from "../local-http/read-text"
import { answerRequest } from "./answer-request"
import { AutoShip } from "./auto-ship"
import { WpsBooks, type WpsSettings } from "./books"
import { answerControl } from "./control"
import { FaultList, type WpsFaultRule } from "./faults"
import { parseBody } from "./parse-body"
import type { WpsRequestRecord } from "./request-record"
import * as shipping from "./shipping"
import { emptyState, type OrderDetail, type WpsPurchaseOrder } from "./state"
import { loadState, saveState } from "./state-file"

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
  readonly requests: WpsRequestRecord[] = []
  readonly settings: WpsSettings
  /** The base URL, without a slash at its end; empty until started. */
  url = ""
  readonly #initial: WpsSettings
  readonly #books: WpsBooks
  readonly #faults = new FaultList()
  readonly #autoShip: AutoShip
  readonly #server = new LocalHttpServer((request, response) =>
    this.#handle(request, response)
  )

  constructor(private readonly options: WpsSimulatorOptions = {}) {
    this.#initial = {
      token: options.token ?? "wps-sandbox-token",
      orderProcessing: options.orderProcessing ?? true,
      dropShipFee: options.dropShipFee ?? 9.75,
      stockCap: options.stockCap ?? 25,
      dealerPricingPolls: options.dealerPricingPolls ?? 1,
      autoShipAfterMs: options.autoShipAfterMs,
    }
    this.settings = { ...this.#initial }
    this.#books = new WpsBooks(
      options.items ?? wpsItems(),
      this.settings,
      options.stateFile ? loadState(options.stateFile) : emptyState(),
      options.now ?? (() => new Date())
    )
    this.#autoShip = new AutoShip((poNumber, orderNumber) => {
      this.ship(poNumber, { orderNumber })
    })
  }

  /** @throws Error when the port is taken */
  async start({ port }: { port?: number } = {}): Promise<{ url: string }> {
    this.url = await this.#server.start(port)
    this.#autoShip.schedule(this.#books)
    return { url: this.url }
  }

  async stop(): Promise<void> {
    this.#autoShip.clear()
    await this.#server.stop()
  }

  /** Forgets orders, carts, faults and requests; fills the shelves again. */
  reset(): void {
    this.#autoShip.clear()
    this.#faults.clear()
    this.requests.length = 0
    Object.assign(this.settings, this.#initial)
    this.#books.state = emptyState()
    this.#books.dealerPricingPolls = 0
    this.#changed()
  }

  /** The requests with this method and path (without the query). */
  requestsTo(method: string, path: string | RegExp): WpsRequestRecord[] {
    return this.requests.filter(
      (request) =>
        request.method === method &&
        (typeof path === "string"
          ? request.path === path
          : request.path.search(path) !== -1)
    )
  }

  fail(rule: WpsFaultRule): void {
    this.#faults.add(rule)
  }

  clearFaults(): void {
    this.#faults.clear()
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

  /** All items with the stock as the orders left it: the next feed. */
  *currentItems(): Generator<WpsItem> {
    for (const item of this.#books.items) {
      yield { ...item, quantities: this.#books.stockOf(item.sku) }
    }
  }

  #changed(): void {
    if (this.options.stateFile) {
      saveState(this.options.stateFile, this.#books.state)
    }
    this.#autoShip.schedule(this.#books)
  }

  async #handle(
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    const { pathname, search } = new URL(request.url ?? "/", this.url)
    const method = request.method ?? "GET"
    const form = parseBody(request, await readText(request))
    if (/^\/_sandbox(\/|$)/.test(pathname)) {
      this.#answerControl(method, pathname, form, response)
      return
    }
    const record: WpsRequestRecord = {
      method,
      path: pathname,
      query: search,
      body: form.body,
      at: this.#books.now(),
      authorized:
        request.headers.authorization === `Bearer ${this.settings.token}`,
      status: null,
    }
    this.requests.push(record)
    const context = {
      books: this.#books,
      fault: this.#faults.take(method, pathname),
      feedsFolder: this.options.feedsFolder,
      url: this.url,
    }
    // What changed is kept before the answer leaves.
    await answerRequest(context, record, response, () => {
      if (method !== "GET") {
        this.#changed()
      }
    })
  }

  #answerControl(
    method: string,
    path: string,
    { body, isForm }: ReturnType<typeof parseBody>,
    response: ServerResponse
  ): void {
    const answer = answerControl(this, { method, path, body })
    if ("html" in answer) {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
      response.end(answer.html)
    } else if (isForm && answer.status === 200) {
      response.writeHead(303, { Location: "/_sandbox" })
      response.end()
    } else {
      response.writeHead(answer.status, { "Content-Type": "application/json" })
      response.end(JSON.stringify(answer.json))
    }
  }
}
