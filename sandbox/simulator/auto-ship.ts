type Placed = { poNumber: string; orderNumber: string }

/** Ships open orders a while after they were placed, for the demo. */
export class AutoShip {
  readonly #timers = new Map<string, NodeJS.Timeout>()

  /** @param openOrders those that could ship now */
  constructor(
    private readonly openOrders: () => Placed[],
    private readonly ship: (order: Placed) => void
  ) {}

  /**
   * Sets a timer for every open order that has none yet.
   *
   * @param delay milliseconds; undefined: orders ship by hand only
   */
  schedule(delay: number | undefined): void {
    if (delay === undefined) {
      return
    }
    for (const order of this.openOrders()) {
      const number = order.orderNumber
      if (!this.#timers.has(number)) {
        const timer = setTimeout(() => {
          // It may have shipped or been canceled by hand since.
          if (this.openOrders().some((open) => open.orderNumber === number)) {
            this.ship(order)
          }
        }, delay)
        this.#timers.set(number, timer.unref())
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
