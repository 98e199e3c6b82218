import { Refusal } from "./refusal"

/** An item as its distributor carries it. */
export interface BookItem {
  sku: string
  /** Units by warehouse code, uncapped. */
  stock: Readonly<Record<string, number>>
  /** What the dealer pays, in USD. */
  cost: number
}

/** A distributor's items, and what is on its shelves. */
export class StockRoom {
  readonly #items: ReadonlyMap<string, BookItem>
  /** By SKU; only what differs from the items' own figures. */
  changed = new Map<string, Record<string, number>>()

  constructor(
    items: Iterable<BookItem>,
    readonly warehouses: readonly string[]
  ) {
    this.#items = new Map(
      Array.from(items, (item) => [keyOf(item.sku), item] as const)
    )
  }

  find(sku: string): BookItem | undefined {
    return this.#items.get(keyOf(sku))
  }

  /** @throws Refusal 404 */
  item(sku: string): BookItem {
    const item = this.find(sku)
    if (!item) {
      throw new Refusal(404, `Item ${sku} was not found.`)
    }
    return item
  }

  /** Units in every warehouse. @throws Refusal 404 */
  stockOf(sku: string): Record<string, number> {
    const item = this.item(sku)
    const stock = { ...item.stock, ...this.changed.get(item.sku) }
    return Object.fromEntries(
      this.warehouses.map((code) => [code, stock[code] ?? 0])
    )
  }

  /** Sets some warehouses' units. @throws Refusal 404 */
  set(sku: string, stock: Readonly<Record<string, number>>): void {
    const item = this.item(sku)
    this.changed.set(item.sku, { ...this.changed.get(item.sku), ...stock })
  }

  /** Puts units on a shelf, or takes them off. @throws Refusal 404 */
  add(sku: string, warehouse: string, units: number): void {
    const present = this.stockOf(sku)[warehouse] ?? 0
    this.set(sku, { [warehouse]: present + units })
  }
}

function keyOf(sku: string): string {
  return sku.trim().toUpperCase()
}
