import type { PartsUnlimitedItem } from "../parts-unlimited/item"
import type { OrderBook } from "../simulator/order-book"
import type { TuckerItem } from "../tucker/item"

/** Tucker's items with what is on the shelves now. */
export function* stockedTuckerItems(
  items: Iterable<TuckerItem>,
  book: OrderBook
): Generator<TuckerItem> {
  for (const item of items) {
    const stock = book.stockOf(item.itemNumber)
    yield { ...item, quantities: { ...item.quantities, ...stock } }
  }
}

/** Parts Unlimited's parts with what is on the shelves now. */
export function* stockedParts(
  items: Iterable<PartsUnlimitedItem>,
  book: OrderBook
): Generator<PartsUnlimitedItem> {
  for (const item of items) {
    const quantities = { ...item.quantities }
    for (const [code, units] of Object.entries(book.stockOf(item.partNumber))) {
      if (isWarehouse(code, quantities) && quantities[code] !== null) {
        quantities[code] = units
      }
    }
    yield { ...item, quantities }
  }
}

function isWarehouse(
  code: string,
  quantities: PartsUnlimitedItem["quantities"]
): code is keyof PartsUnlimitedItem["quantities"] {
  return code in quantities
}
