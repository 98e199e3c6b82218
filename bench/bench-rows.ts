type Row = {
  limit: number | null
  unit: "ms" | "MB" | "calls"
  value: string
  baseline: string
  /**
   * Present: `value` is what the 95th percentile has in excess of the other
   * side's, and this, in `unit`, is the baseline.
   */
  allowance?: number
}

const copyAndMerge =
  "COPY of the first day's files and one statement that merges them into a table like the items'"

/** What is timed, in the order in which it is. */
const timeRows = {
  feed_first_over_copy_and_merge: {
    limit: 2,
    unit: "ms",
    value: "first load of a feed of 250,000 items, from FTP to published stock",
    baseline: copyAndMerge,
  },
  feed_unchanged_over_copy_and_merge: {
    limit: 1,
    unit: "ms",
    value: "the same feed read once more, no item written",
    baseline: copyAndMerge,
  },
  feed_changed_over_copy_and_merge: {
    limit: 1.2,
    unit: "ms",
    value: "the next day's feed, 5 % of the items changed",
    baseline: copyAndMerge,
  },
  feed_million_over_quarters: {
    limit: 1.2,
    unit: "ms",
    value: "first load of a feed of 1,000,000 items",
    baseline: "four times the first load of 250,000",
  },
  feed_million_memory: {
    limit: 1,
    unit: "MB",
    value:
      "greatest resident memory of Medusa's process meanwhile, in excess of what it holds at rest",
    baseline: "what it may be",
    allowance: 300,
  },
  item_search_in_million: {
    limit: 1,
    unit: "ms",
    value:
      "search among 1,000,000 items by SKU, its start, UPC, maker's number or words, in the database: 95th percentile",
    baseline: "what it may be",
    allowance: 50,
  },
  place_order_over_create_fulfillment: {
    limit: 3,
    unit: "ms",
    value: "placing a drop-ship order of 2 lines, WPS's answers included",
    baseline: "Medusa's createOrderFulfillmentWorkflow on a like order",
  },
  place_many_orders: {
    // At least 0.7 times its throughput.
    limit: 1.43,
    unit: "ms",
    value:
      "placing 1,000 orders over HTTP, 8 at once, at a WPS that takes 100 ms for each answer",
    baseline:
      "the slower of WPS's calls alone and Medusa's fulfillment of orders over HTTP, 8 at once, for as many orders",
  },
  get_dropship_over_get_order: {
    limit: 1,
    unit: "ms",
    value: "GET /admin/dropship/orders/:id",
    baseline: "GET /admin/orders/:id of the same order, as the admin asks",
  },
  publish_levels_over_inventory_service: {
    limit: 1.25,
    unit: "ms",
    value: "publishing 10,000 levels when a rule has changed 5,000 of them",
    baseline: "5,000 levels written by Medusa's inventory service alone",
  },
  dropship_20_lines_over_empty_route: {
    limit: 1,
    unit: "ms",
    value:
      "GET /admin/dropship/orders/:id for 20 lines, 22 sources each, among 1,000,000 items: 95th percentile in excess of GET /admin/plugins",
    baseline: "what it may be",
    allowance: 50,
  },
  list_purchase_orders: {
    limit: 1,
    unit: "ms",
    value:
      "GET /admin/dropship/purchase-orders among 500,000 of them, by filter, number, SKU, buyer's name or e-mail: 95th percentile",
    baseline: "what it may be",
    allowance: 100,
  },
} as const satisfies Record<string, Row>

/** What is counted: API calls of one distributor. */
const callRows = {
  tracking_calls_wps: tracking("WPS"),
  tracking_calls_tucker: tracking("Tucker"),
  tracking_calls_parts_unlimited: tracking("Parts Unlimited"),
  tracking_calls_automatic: tracking("Automatic"),
  stock_calls_wps: stock("WPS"),
  stock_calls_tucker: stock("Tucker"),
  stock_calls_parts_unlimited: stock("Parts Unlimited"),
} as const satisfies Record<string, Row>

/** All that can be measured. */
export const rows = { ...timeRows, ...callRows }

export type TimeRowName = keyof typeof timeRows
export type CallRowName = keyof typeof callRows
export type RowName = keyof typeof rows

export const rowNames = Object.keys(rows) as [RowName, ...RowName[]]

export function isCallRow(name: RowName): name is CallRowName {
  return rows[name].unit === "calls"
}

function tracking(distributor: string): Row {
  return {
    limit: null,
    unit: "calls",
    value: `one round of tracking for 10,000 purchase orders at ${distributor}`,
    baseline: "one call each",
  }
}

function stock(distributor: string): Row {
  return {
    limit: null,
    unit: "calls",
    value: `a look-up of the stock of 100 part numbers at ${distributor}`,
    baseline: "one call each",
  }
}
