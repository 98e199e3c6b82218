import type { SandboxDistributors } from "../../../sandbox/seed/sandbox-distributors"
import { Refusal } from "../../../sandbox/simulator/refusal"
import { goods, tradeIds, type TradeId } from "./goods"

interface Units {
  sku: string
  quantity: number
}

interface Parcel {
  /** Left out: the distributor's next one. */
  trackingNumber?: string
  lines: Units[]
}

/** What distributors do with a purchase order, whoever of them has it. */
export class DistributorActs {
  constructor(private readonly distributors: SandboxDistributors) {}

  /** Nobody runs out of what is ordered. */
  fillShelves(): void {
    for (const id of tradeIds) {
      for (const item of goods.flatMap(({ at }) => at[id] ?? [])) {
        if (id === "wps") {
          this.distributors.wps.simulator.setStock(item, { boise: 1e6 })
        } else {
          const { book } = this.distributors[id].simulator
          const [warehouse = ""] = Object.keys(book.stockOf(item))
          book.setStock(item, { [warehouse]: 1e6 })
        }
      }
    }
  }

  ship(id: TradeId, po: string, parcel: Parcel): void {
    this.#attempt(() =>
      id === "wps"
        ? this.distributors.wps.simulator.ship(po, parcel)
        : this.distributors[id].simulator.book.ship(po, parcel)
    )
  }

  backorder(id: TradeId, po: string): void {
    this.#attempt(() => {
      if (id === "wps") {
        this.distributors.wps.simulator.backorder(po)
      } else {
        this.distributors[id].simulator.book.backorder(po)
      }
    })
  }

  /** Cancels what it has not shipped. */
  drop(id: TradeId, po: string): void {
    this.#attempt(() => {
      if (id === "wps") {
        this.distributors.wps.simulator.cancelOrder(po)
      } else {
        this.distributors[id].simulator.book.cancel(po)
      }
    })
  }

  correct(id: TradeId, po: string, old: string, replacement: string): void {
    this.#attempt(() => {
      if (id === "wps") {
        const { simulator } = this.distributors.wps
        simulator.changeTracking(po, old, replacement)
      } else {
        const { book } = this.distributors[id].simulator
        book.changeTracking(po, old, replacement)
      }
    })
  }

  /** Tracking numbers that it gave out for a purchase order. */
  trackingNumbers(id: TradeId, po: string): string[] {
    const numbers =
      id === "wps"
        ? this.distributors.wps.simulator
            .orders(po)
            .flatMap((order) => order.tracking_numbers)
        : this.distributors[id].simulator.book
            .orders(po)
            .flatMap(({ parcels }) => parcels)
            .map(({ trackingNumber }) => trackingNumber)
    return [...new Set(numbers)]
  }

  /** Units of each SKU that can still ship. */
  open(id: TradeId, po: string): Units[] {
    const lines =
      id === "wps"
        ? this.distributors.wps.simulator
            .orders(po)
            .filter((order) => /Open|Backorder/.test(order.order_status))
            .flatMap(({ items }) => items)
        : this.distributors[id].simulator.book
            .orders(po)
            .flatMap((order) => order.lines)
            .map(({ sku, quantity, canceled, shipped }) => ({
              sku,
              quantity: quantity - canceled - shipped,
            }))
    return lines.filter(({ quantity }) => quantity > 0)
  }

  /** Units of a SKU that left. */
  shipped(id: TradeId, po: string, sku: string): number {
    const quantities =
      id === "wps"
        ? this.distributors.wps.simulator
            .orders(po)
            .filter((order) => order.order_status === "Shipped")
            .flatMap(({ items }) => items)
            .filter((item) => item.sku === sku)
            .map(({ quantity }) => quantity)
        : this.distributors[id].simulator.book
            .orders(po)
            .flatMap((order) => order.lines)
            .filter((line) => line.sku === sku)
            .map(({ shipped }) => shipped)
    return quantities.reduce((sum, quantity) => sum + quantity, 0)
  }

  /** What it does not have, or has no more of, it does nothing with. */
  #attempt(act: () => unknown): void {
    try {
      act()
    } catch (error) {
      if (!(error instanceof Refusal)) {
        throw error
      }
    }
  }
}
