import { canonicalItemNumber } from "../../src/distributors/tucker/item-number"
import { warehouses } from "../../src/distributors/tucker/warehouses"
import { DistributorSimulator } from "../simulator/distributor-simulator"
import { OrderBook } from "../simulator/order-book"
import type {
  SimulatorAnswer,
  SimulatorCall,
} from "../simulator/simulator-answer"
import type {
  TuckerBooks,
  TuckerContent,
  TuckerSimulatorSettings,
} from "./books"
import { collapseSingles } from "./collapse-singles"
import type { TuckerItem } from "./item"
import { placeOrder } from "./place-order"
import { prices, shipments, stock, stockAndPrices } from "./reads"
import { sampleItems } from "./sample-items"
import { toXml } from "./to-xml"

export type TuckerSimulatorOptions = Partial<TuckerSimulatorSettings> & {
  /** What Tucker carries; a handful of items when left out. */
  items?: Iterable<TuckerItem> | undefined
  /** Keeps orders and stock over a restart. */
  stateFile?: string | undefined
  autoShipAfterMs?: number | undefined
  now?: (() => Date) | undefined
}

const handlers: Readonly<
  Record<string, (books: TuckerBooks, query: URLSearchParams) => TuckerContent>
> = {
  ORD: placeOrder,
  SHP: shipments,
  INV: stock,
  PRC: prices,
  INP: stockAndPrices,
}

/**
 * Tucker's web service `trws`: one URL, always HTTP 200, XML unless JSON is
 * asked for. The texts of its failures are not public, and assumed.
 */
export class TuckerSimulator extends DistributorSimulator {
  readonly settings: TuckerSimulatorSettings
  readonly #initial: TuckerSimulatorSettings
  readonly #specialOrders: ReadonlySet<string>

  constructor(options: TuckerSimulatorOptions = {}) {
    const specialOrders = new Set<string>()
    super({
      name: "Tucker Powersports",
      pathPrefix: "/bin/trws",
      secretParameters: ["apikey", "cust"],
      stateFile: options.stateFile,
      autoShipAfterMs: options.autoShipAfterMs,
      book: new OrderBook({
        items: bookItems(options.items ?? sampleItems, specialOrders),
        warehouses: warehouses.map(({ code }) => code),
        firstOrderNumber: 5_551_234,
        now: options.now,
      }),
    })
    this.#specialOrders = specialOrders
    this.#initial = {
      customerNumber: options.customerNumber ?? "100200",
      apiKey: options.apiKey ?? "tucker-sandbox-key",
      hasCreditCard: options.hasCreditCard ?? true,
      singleElementObjects: options.singleElementObjects ?? false,
      takesBackorders: options.takesBackorders ?? false,
    }
    this.settings = { ...this.#initial }
  }

  protected override onReset(): void {
    Object.assign(this.settings, this.#initial)
  }

  protected override isAuthorized({ query }: { query: URLSearchParams }) {
    return (
      query.get("apikey") === this.settings.apiKey &&
      query.get("cust") === this.settings.customerNumber
    )
  }

  protected override answer({
    query,
    authorized,
  }: SimulatorCall): SimulatorAnswer {
    const type = query.get("type") ?? "ERR"
    const content = this.#contentOf(type, query, authorized)
    const body = {
      [type]: this.settings.singleElementObjects
        ? collapseSingles(content)
        : content,
    }
    return query.get("output") === "JSON"
      ? { status: 200, body }
      : {
          status: 200,
          body: toXml(body),
          headers: { "Content-Type": "text/xml" },
        }
  }

  #contentOf(
    type: string,
    query: URLSearchParams,
    authorized: boolean
  ): TuckerContent {
    if (!authorized) {
      return {
        status: "FAILED",
        errormsg: "INVALID CUSTOMER NUMBER OR API KEY",
      }
    }
    const handler = handlers[type]
    const books = {
      book: this.book,
      settings: this.settings,
      specialOrders: this.#specialOrders,
    }
    return handler
      ? handler(books, query)
      : { status: "FAILED", errormsg: `UNKNOWN TYPE ${type}` }
  }
}

/** Notes the special-order items on the way, as `items` is read once. */
function* bookItems(items: Iterable<TuckerItem>, specialOrders: Set<string>) {
  for (const item of items) {
    const sku = canonicalItemNumber(item.itemNumber)
    if (item.isSpecialOrder) {
      specialOrders.add(sku)
    }
    yield { sku, stock: item.quantities, cost: item.standardPrice }
  }
}
