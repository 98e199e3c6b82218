import type { IncomingHttpHeaders } from "node:http"
import { z } from "@medusajs/framework/zod"
import { ApiServer } from "./api-server"
import { AutoShip } from "./auto-ship"
import { bookStateSchema } from "./book-order"
import { answerControl } from "./control"
import type { FaultRule } from "./faults"
import type { OrderBook } from "./order-book"
import { showOrders } from "./show-orders"
import type { RequestRecord } from "./request-record"
import type { SimulatorAnswer, SimulatorCall } from "./simulator-answer"
import { loadState, saveState } from "./state-file"

export type DistributorSimulatorOptions = {
  /** As on the page's heading. */
  name: string
  book: OrderBook
  /** In front of every path, for example `/bin/trws`. */
  pathPrefix?: string | undefined
  /** Query parameters with credentials, which `requests` leave out. */
  secretParameters?: readonly string[] | undefined
  /** Keeps orders and stock over a restart. */
  stateFile?: string | undefined
  /** Milliseconds from order to shipment; undefined: only by hand. */
  autoShipAfterMs?: number | undefined
}

const shipBody = z.strictObject({
  po: z.string(),
  orderNumber: z.string().optional(),
  lines: z
    .array(z.object({ sku: z.string(), quantity: z.int().positive() }))
    .optional(),
  trackingNumber: z.string().optional(),
  carrier: z.string().optional(),
})

/**
 * A distributor's API over HTTP, with a memory and with faults on demand. A
 * subclass adds the distributor's own routes and formats.
 */
export abstract class DistributorSimulator {
  readonly book: OrderBook
  readonly #server: ApiServer
  readonly #autoShip: AutoShip

  constructor(private readonly options: DistributorSimulatorOptions) {
    this.book = options.book
    this.#server = new ApiServer({
      pathPrefix: options.pathPrefix,
      secretParameters: options.secretParameters,
      now: this.book.now,
      isAuthorized: (request) => this.isAuthorized(request),
      answer: (call) => this.answer(call),
      control: (call) => answerControl(this.#controlled(), call),
    })
    this.#autoShip = new AutoShip(
      () =>
        this.book
          .purchaseOrders()
          .flatMap(({ poNumber, orders }) =>
            orders
              .filter(({ status }) => status === "open")
              .map(({ number }) => ({ poNumber, orderNumber: number }))
          ),
      ({ poNumber, orderNumber }) => this.book.ship(poNumber, { orderNumber })
    )
    const stored = options.stateFile ? loadState(options.stateFile) : undefined
    if (stored !== undefined) {
      this.book.restore(bookStateSchema.parse(stored))
    }
    this.book.onChange = () => {
      this.#changed()
    }
  }

  /** The API calls as they came; those below `/_sandbox` are left out. */
  get requests(): RequestRecord[] {
    return this.#server.requests
  }

  /** The base URL with the path prefix; empty until started. */
  get url(): string {
    return this.#server.url
  }

  /** @throws Error when the port is taken */
  async start({ port }: { port?: number } = {}): Promise<{ url: string }> {
    const started = await this.#server.start(port)
    this.#autoShip.schedule(this.options.autoShipAfterMs)
    return started
  }

  async stop(): Promise<void> {
    this.#autoShip.clear()
    await this.#server.stop()
  }

  /** Forgets orders, faults and requests; fills the shelves again. */
  reset(): void {
    this.#autoShip.clear()
    this.#server.reset()
    this.book.reset()
    this.onReset()
  }

  /** The path in a rule may match the path alone, or path and query. */
  fail(rule: FaultRule): void {
    this.#server.faults.add(rule)
  }

  clearFaults(): void {
    this.#server.faults.clear()
  }

  /** A text is the path without the query; a pattern may match both. */
  requestsTo(method: string, path: string | RegExp): RequestRecord[] {
    return this.#server.requestsTo(method, path)
  }

  /** Are these good credentials? What follows from it is said in `answer`. */
  protected abstract isAuthorized(request: {
    path: string
    headers: IncomingHttpHeaders
    query: URLSearchParams
  }): boolean

  /**
   * The work of one API call. A Refusal that it throws becomes its answer.
   * Paths are below the prefix, and at least `/`.
   */
  protected abstract answer(
    call: SimulatorCall
  ): SimulatorAnswer | Promise<SimulatorAnswer>

  /** Called at a reset, for switches of the subclass. */
  protected onReset(): void {
    // Most have none.
  }

  #changed(): void {
    if (this.options.stateFile) {
      saveState(this.options.stateFile, this.book.state())
    }
    this.#autoShip.schedule(this.options.autoShipAfterMs)
  }

  #controlled() {
    return {
      name: this.options.name,
      purchaseOrders: () => this.book.purchaseOrders(),
      shownOrders: () => showOrders(this.book),
      ship: (body: unknown) => {
        const { po, ...shipping } = shipBody.parse(body)
        return { tracking_numbers: this.book.ship(po, shipping) }
      },
      setStock: (sku: string, stock: Readonly<Record<string, number>>) => {
        this.book.setStock(sku, stock)
      },
      fail: (rule: FaultRule) => {
        this.fail(rule)
      },
      reset: () => {
        this.reset()
      },
    }
  }
}
