import { allocate, type AskedLine } from "./allocate"
import {
  type BookOrder,
  type BookPurchaseOrder,
  type BookState,
  openUnits,
  updateStatus,
} from "./book-order"
import { makeOrders } from "./make-orders"
import { Refusal } from "./refusal"
import { type BookShipping, shipOrders } from "./ship-orders"
import { type BookItem, StockRoom } from "./stock-room"

export { OutOfStock } from "./allocate"
export type {
  BookLine,
  BookOrder,
  BookParcel,
  BookPurchaseOrder,
} from "./book-order"
export type { BookItem } from "./stock-room"

export type OrderBookOptions = {
  items: Iterable<BookItem>
  /** Codes, in the order in which the distributor looks for goods. */
  warehouses: readonly string[]
  firstOrderNumber: number
  now?: (() => Date) | undefined
  /** Who carries its parcels; UPS when left out. */
  carrier?: string | undefined
}

/** A distributor's side of things: its stock, and what was ordered of it. */
export class OrderBook {
  /** From now on each line becomes an order of its own. */
  splitsEveryLine = false
  /** Called after each change. */
  onChange: () => void = () => undefined
  readonly now: () => Date
  readonly #stock: StockRoom
  #purchaseOrders = new Map<string, BookPurchaseOrder>()
  #counters = { orders: 0, parcels: 0 }

  constructor(private readonly options: OrderBookOptions) {
    this.now = options.now ?? (() => new Date())
    this.#stock = new StockRoom(options.items, options.warehouses)
  }

  /** Part numbers are compared trimmed and without regard to case. */
  findItem(sku: string): BookItem | undefined {
    return this.#stock.find(sku)
  }

  /** Units in every warehouse now, uncapped. @throws Refusal 404 */
  stockOf(sku: string): Record<string, number> {
    return this.#stock.stockOf(sku)
  }

  /** Sets the named warehouses' units. @throws Refusal 404 */
  setStock(sku: string, stock: Readonly<Record<string, number>>): void {
    this.#stock.set(sku, stock)
    this.onChange()
  }

  /**
   * Takes stock and makes one order for each warehouse that is needed. A PO
   * number that was used before gets more of them.
   *
   * @throws OutOfStock; Refusal 404 for an unknown SKU; nothing is ordered
   */
  place(request: {
    poNumber: string
    shipTo: Record<string, string>
    shipMethod: string
    lines: readonly AskedLine[]
    allowSplit: boolean
    allowBackorder: boolean
  }): BookOrder[] {
    const { poNumber, shipTo, shipMethod } = request
    const asked = request.lines.map((line) => ({
      ...line,
      sku: this.#stock.item(line.sku).sku,
    }))
    const allocated = allocate(
      asked,
      this.options.warehouses,
      (sku) => this.stockOf(sku),
      request
    )
    for (const { sku, warehouse, quantity, backordered } of allocated) {
      this.#stock.add(sku, warehouse, backordered - quantity)
    }
    const placedAt = this.now().toISOString()
    const orders = makeOrders(
      allocated,
      { poNumber, placedAt, shipMethod },
      {
        splitsEveryLine: this.splitsEveryLine,
        nextNumber: () =>
          String(this.options.firstOrderNumber + this.#counters.orders++),
      }
    )
    const present = this.#purchaseOrders.get(poNumber)
    if (present) {
      present.orders.push(...orders)
    } else {
      this.#purchaseOrders.set(poNumber, { poNumber, shipTo, orders })
    }
    this.onChange()
    return structuredClone(orders)
  }

  /** What was ordered under a PO; empty when nothing. */
  orders(poNumber: string): BookOrder[] {
    return structuredClone(this.#purchaseOrders.get(poNumber)?.orders ?? [])
  }

  /** All that was ordered, oldest first. */
  purchaseOrders(): BookPurchaseOrder[] {
    return structuredClone([...this.#purchaseOrders.values()])
  }

  /**
   * Ships open and back-ordered units, one parcel for each order.
   *
   * @returns tracking numbers
   * @throws Refusal 404 for an unknown PO, 409 for more than is open
   */
  ship(poNumber: string, shipping: BookShipping = {}): string[] {
    const numbers = shipOrders(this.#find(poNumber).orders, shipping, {
      carrier: this.options.carrier ?? "UPS",
      shippedAt: this.now().toISOString(),
      nextNumber: () =>
        this.options.firstOrderNumber + ++this.#counters.parcels,
    })
    this.onChange()
    return numbers
  }

  /** Puts everything that is open on back-order. @throws Refusal 404, 409 */
  backorder(poNumber: string): void {
    this.#changeOpen(poNumber, (line) => {
      line.backordered = openUnits(line)
    })
  }

  /**
   * Cancels what has not shipped; goods that were taken from a shelf go back.
   *
   * @throws Refusal 404, 409 when nothing is open
   */
  cancel(poNumber: string): void {
    this.#changeOpen(poNumber, (line, { warehouse }) => {
      const open = openUnits(line)
      this.#stock.add(line.sku, warehouse, open - line.backordered)
      line.canceled += open
      line.backordered = 0
    })
  }

  /** @throws Refusal 404 when the PO has no such tracking number */
  changeTracking(poNumber: string, old: string, replacement: string): void {
    const parcel = this.#find(poNumber)
      .orders.flatMap(({ parcels }) => parcels)
      .find(({ trackingNumber }) => trackingNumber === old)
    if (!parcel) {
      throw new Refusal(404, `PO ${poNumber} has no tracking number ${old}.`)
    }
    parcel.trackingNumber = replacement
    this.onChange()
  }

  /** Forgets the orders, and fills the shelves as they were at first. */
  reset(): void {
    this.splitsEveryLine = false
    this.restore({
      counters: { orders: 0, parcels: 0 },
      purchaseOrders: [],
      stock: [],
    })
    this.onChange()
  }

  /** All that `restore` needs. */
  state(): BookState {
    return {
      counters: { ...this.#counters },
      purchaseOrders: this.purchaseOrders(),
      stock: [...this.#stock.changed],
    }
  }

  restore({ counters, purchaseOrders, stock }: BookState): void {
    this.#counters = { ...counters }
    this.#purchaseOrders = new Map(
      purchaseOrders.map((order) => [order.poNumber, order])
    )
    this.#stock.changed = new Map(stock)
  }

  #find(poNumber: string): BookPurchaseOrder {
    const order = this.#purchaseOrders.get(poNumber)
    if (!order) {
      throw new Refusal(404, `No order was found for PO ${poNumber}.`)
    }
    return order
  }

  #changeOpen(
    poNumber: string,
    change: (line: BookOrder["lines"][number], order: BookOrder) => void
  ): void {
    const open = this.#find(poNumber).orders.filter((order) =>
      order.lines.some((line) => openUnits(line) > 0)
    )
    if (open.length === 0) {
      throw new Refusal(409, `PO ${poNumber} has nothing open.`)
    }
    for (const order of open) {
      order.lines.forEach((line) => {
        change(line, order)
      })
      updateStatus(order)
    }
    this.onChange()
  }
}
