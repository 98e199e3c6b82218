import { catalog } from "../../sandbox/catalog/catalog"
import { generatedParts } from "../../sandbox/catalog/generated/generated-parts"
import type { WpsItem } from "../../sandbox/catalog/types"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { wpsFeed } from "../../sandbox/feeds/generated/wps"

/** What a reader sees of the supply: exact sums, as of one moment. */
export interface ShopFigures {
  items: number
  units: number
  cents: number
  /** Units that are published. */
  published: number
}

/** One statement, so that all is of the same moment. */
export const figuresStatement = `
  select count(*)::int as items, coalesce(sum(units), 0)::int as units,
    coalesce(sum(round((cost * 100)::numeric)), 0)::int as cents,
    (select coalesce(sum(stocked_quantity), 0)::int from inventory_level
     where location_id = (select stock_location_id from dropship_distributor_account where distributor_id = 'wps')) as published
  from dropship_distributor_item where distributor_id = 'wps'`

/**
 * WPS's items of a day: what the shop sells, and 3,000 others. Each day all
 * of the former and half of the latter change, and some are new.
 */
export function itemsOf(day: number): WpsItem[] {
  const sold = [...wpsItems()].map((item) => ({
    ...item,
    quantities: {
      ...item.quantities,
      boise: (item.quantities.boise + day) % 20,
    },
  }))
  const order = { count: 3_000 + 10 * day, day, changedShare: 0.5 }
  return [...sold, ...Array.from(generatedParts(order), wpsFeed.item)]
}

/** What a shop sees that has applied a day's items as a whole. */
export function figuresOf(items: readonly WpsItem[]): ShopFigures {
  const told = items.map(wpsFeed.tell)
  const unitsOf = new Map(told.map(({ sku, units }) => [sku, units]))
  return {
    items: told.length,
    units: told.reduce((sum, { units }) => sum + units, 0),
    cents: told.reduce(
      (sum, { cost }) => sum + Math.round((cost ?? 0) * 100),
      0
    ),
    published: catalog
      .flatMap(({ variants }) => variants)
      .reduce((sum, { wps }) => sum + (unitsOf.get(wps?.sku ?? "") ?? 0), 0),
  }
}
