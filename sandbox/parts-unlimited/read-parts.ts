import type { OrderBook } from "../simulator/order-book"
import { Refusal } from "../simulator/refusal"
import { shown } from "./feed-files"
import { partsUnlimitedWarehouses, type PartsUnlimitedItem } from "./item"

type Items = ReadonlyMap<string, PartsUnlimitedItem>

/**
 * `GET /api/v1/parts/inventory/{…}`: quantities as texts, `+` from ten
 * upward; a part that is not known is left out (assumed).
 *
 * @throws Refusal 400 for more than 25 parts
 */
export function readInventory(
  book: OrderBook,
  items: Items,
  partNumbers: string
): unknown {
  const known = select(items, partNumbers, 25)
  return {
    availability: known.map(({ partNumber, quantities }) => {
      const stock = book.stockOf(partNumber)
      return {
        partNumber,
        warehouses: partsUnlimitedWarehouses.map((warehouse) => {
          const units = stock[warehouse] ?? 0
          const isStocked = quantities[warehouse] !== null || units > 0
          return { warehouse, quantity: shown(isStocked ? units : null) }
        }),
      }
    }),
  }
}

/**
 * `GET /api/v1/parts/pricing/{…}`.
 *
 * @throws Refusal 400 for none, and for more than 500 parts
 */
export function readPricing(items: Items, partNumbers: string): unknown {
  return {
    pricing: select(items, partNumbers, 500).map((item) => ({
      partNumber: item.partNumber,
      dealerCost: item.dealerPrice.toFixed(2),
      currency: "USD",
    })),
  }
}

function select(
  items: Items,
  partNumbers: string,
  greatest: number
): PartsUnlimitedItem[] {
  const asked = partNumbers.split(",").filter(Boolean)
  if (asked.length === 0) {
    throw new Refusal(400, "part_numbers required")
  }
  if (asked.length > greatest) {
    throw new Refusal(400, `at most ${greatest} part_numbers`)
  }
  return asked.flatMap((number) => items.get(decodeURIComponent(number)) ?? [])
}
