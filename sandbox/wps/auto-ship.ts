import type { WpsBooks } from "./books"

/** Ships open orders a while after they were placed, for the demo. */
export class AutoShip {
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(
    private readonly ship: (poNumber: string, orderNumber: string) => void
  ) {}

  /** Sets a timer for every open order that has none yet. */
  schedule(books: WpsBooks): void {
    const delay = books.settings.autoShipAfterMs
    if (delay === undefined) {
      return
    }
    for (const order of books.state.purchaseOrders.values()) {
      for (const detail of order.order_details) {
        const number = detail.order_number
        if (detail.order_status === "Open" && !this.#timers.has(number)) {
          const timer = setTimeout(() => {
            // It may have shipped or been canceled by hand since.
            if (detail.order_status === "Open") {
              this.ship(order.po_number, number)
            }
          }, delay)
          this.#timers.set(number, timer.unref())
        }
      }
    }
  }

  clear(): void {
    for (const timer of this.#timers.values()) {
      clearTimeout(timer)
    }
    this.#timers.clear()
  }
}
