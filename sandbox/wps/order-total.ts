import type { WpsBooks } from "./books"
import { money } from "./money"
import type { OrderDetail } from "./state"

/** Goods at the dealer's own price, freight and other charges, in USD. */
export function orderTotal(
  books: WpsBooks,
  order: Pick<OrderDetail, "items" | "freight" | "misc_charges">
): number {
  return money(
    order.items.reduce(
      (sum, { sku, quantity }) => sum + books.ownCostOf(sku) * quantity,
      order.freight + order.misc_charges
    )
  )
}
