import { packageSize } from "../catalog/package-size"
import type { WpsItem } from "../catalog/types"
import type { WpsHandler } from "./answer"
import type { WpsBooks } from "./books"
import { Refusal } from "../simulator/refusal"
import { invalidField } from "./invalid-field"
import { warehouses } from "./warehouses"

const itemsMadeAt = "2019-01-01 00:00:00"

/** `GET /items?filter[sku]=a,b&include=inventory&page[size]&page[cursor]` */
export const listItems: WpsHandler = (books, { query }) => {
  const skus = commaList(query.get("filter[sku]"))
  const found = skus
    ? skus.flatMap((sku) => books.findItem(sku) ?? [])
    : books.items
  const withInventory = commaList(query.get("include"))?.includes("inventory")
  return page(query, found, (item) => ({
    ...itemBody(books, item),
    ...(withInventory
      ? { inventory: { data: inventoryBody(books, item) } }
      : {}),
  }))
}

/** `GET /inventory?filter[item_id]=1,2` */
export const listInventory: WpsHandler = (books, { query }) => {
  const ids = commaList(query.get("filter[item_id]"))
  const found = ids
    ? ids.flatMap((id) => books.findItemById(Number(id)) ?? [])
    : books.items
  return page(query, found, (item) => inventoryBody(books, item))
}

/** `GET /dealer-pricing/{item_id}` */
export const readDealerPrice: WpsHandler = (books, { parameters }) => {
  const item = books.findItemById(Number(parameters[0]))
  if (!item) {
    throw new Refusal(404, `Item ${parameters[0] ?? ""} was not found.`)
  }
  return {
    status: 200,
    body: {
      data: {
        id: item.id,
        sku: item.sku,
        actual_dealer_price: books.ownCostOf(item.sku).toFixed(2),
        standard_dealer_price: item.cost.toFixed(2),
        list_price: item.list.toFixed(2),
        drop_ship_eligible: item.eligible,
        drop_ship_fee: String(item.dropShipFee),
      },
    },
  }
}

function commaList(value: string | null): string[] | undefined {
  return value?.split(",").map((part) => part.trim())
}

function page(
  query: URLSearchParams,
  items: readonly WpsItem[],
  toBody: (item: WpsItem) => unknown
) {
  const size = Number(query.get("page[size]") ?? 100)
  if (!Number.isInteger(size) || size < 1 || size > 10_000) {
    throw invalidField("page.size", "The page size must be 1 to 10000.")
  }
  const start = readCursor(query.get("page[cursor]"))
  const shown = items.slice(start, start + size)
  return {
    status: 200,
    body: {
      data: shown.map(toBody),
      meta: {
        cursor: {
          current: toCursor(start),
          prev: start > 0 ? toCursor(Math.max(0, start - size)) : null,
          next: start + size < items.length ? toCursor(start + size) : null,
          count: shown.length,
        },
      },
    },
  }
}

function toCursor(offset: number): string {
  return Buffer.from(`item ${String(offset)}`).toString("base64url")
}

function readCursor(cursor: string | null): number {
  if (!cursor) {
    return 0
  }
  const text = Buffer.from(cursor, "base64url").toString()
  const offset = /^item (\d+)$/.exec(text)?.[1]
  if (offset === undefined) {
    throw invalidField("page.cursor", "The page cursor is invalid.")
  }
  return Number(offset)
}

function itemBody(books: WpsBooks, item: WpsItem) {
  const [length, width, height] = packageSize(item.weight)
  return {
    id: item.id,
    brand_id: 100,
    product_id: item.id,
    sku: item.sku,
    name: item.name,
    list_price: item.list.toFixed(2),
    standard_dealer_price: item.cost.toFixed(2),
    supplier_product_id: item.mpn,
    upc: item.upc,
    superseded_sku: item.supersededBy,
    status_id: item.status,
    status: item.status,
    unit_of_measurement_id: 12,
    has_map_policy: item.hasMapPolicy,
    mapp_price: (item.map ?? 0).toFixed(2),
    length,
    width,
    height,
    weight: item.weight,
    carb: null,
    prop_65_code: null,
    prop_65_detail: null,
    product_type: item.category,
    drop_ship_eligible: item.eligible,
    drop_ship_fee: String(item.dropShipFee),
    created_at: itemsMadeAt,
    updated_at: `${books.today()} 06:00:00`,
    published_at: itemsMadeAt,
  }
}

function inventoryBody(books: WpsBooks, item: WpsItem) {
  const quantities = books.stockOf(item.sku)
  const shown = warehouses.map(
    ({ field, name }) =>
      [field, Math.min(quantities[name], books.settings.stockCap)] as const
  )
  return {
    id: item.id,
    item_id: item.id,
    sku: item.sku,
    ...Object.fromEntries(shown),
    // WPS sums the capped figures.
    total: shown.reduce((sum, [, units]) => sum + units, 0),
    created_at: itemsMadeAt,
    updated_at: `${books.today()} 06:00:00`,
  }
}
