import { canonicalItemNumber } from "../../src/distributors/tucker/item-number"
import type { TuckerBooks, TuckerContent } from "./books"

/** Figures are digits: 9 stands for nine or more. */
export const stockCap = 9

/** `SHP`: what has left of the named orders. Others are not in the answer. */
export function shipments(
  { book }: TuckerBooks,
  query: URLSearchParams
): TuckerContent {
  const asked = new Set(query.getAll("ordernum"))
  const shipment = book
    .purchaseOrders()
    .flatMap(({ orders }) => orders)
    .filter(({ number, parcels }) => asked.has(number) && parcels.length > 0)
    .map(({ number, parcels }) => ({
      ordernum: number,
      shipmentline: parcels.flatMap(({ trackingNumber, carrier, lines }) =>
        lines.map(({ sku, quantity }) => ({
          itemnum: sku,
          qty: quantity,
          trackingnumbers: [{ carrier, trackingnum: trackingNumber }],
        }))
      ),
    }))
  return { status: "SUCCESSFUL", shipment }
}

/** `INV`: stock by distribution centre; unknown items are left out. */
export function stock(
  books: TuckerBooks,
  query: URLSearchParams
): TuckerContent {
  return listItems(query, (itemnum) => stockOf(books, itemnum))
}

/** `PRC`: what the dealer pays. */
export function prices(
  books: TuckerBooks,
  query: URLSearchParams
): TuckerContent {
  return listItems(query, (itemnum) => priceOf(books, itemnum))
}

/** `INP`: both. */
export function stockAndPrices(
  books: TuckerBooks,
  query: URLSearchParams
): TuckerContent {
  return listItems(query, (itemnum) => {
    const found = stockOf(books, itemnum)
    return found && { ...found, ...priceOf(books, itemnum) }
  })
}

function listItems(
  query: URLSearchParams,
  read: (itemnum: string) => object | null
): TuckerContent {
  const item = query
    .getAll("item")
    .flatMap((text) => read(canonicalItemNumber(text)) ?? [])
  return { status: "SUCCESSFUL", item }
}

function stockOf({ book }: TuckerBooks, itemnum: string): object | null {
  if (!book.findItem(itemnum)) {
    return null
  }
  const shelves = Object.entries(book.stockOf(itemnum))
  const total = shelves.reduce((sum, [, units]) => sum + units, 0)
  return {
    itemnum,
    inventory: Math.min(total, stockCap),
    dc: shelves.map(([dcname, units]) => ({
      dcname,
      dcinv: Math.min(units, stockCap),
    })),
  }
}

function priceOf({ book }: TuckerBooks, itemnum: string): object | null {
  const item = book.findItem(itemnum)
  return item ? { itemnum, price: item.cost } : null
}
