type Row = {
  limit: number | null
  unit: "ms" | "calls"
  value: string
  baseline: string
  /**
   * Present: `value` is what the 95th percentile has in excess of the other
   * side's, and this, in `unit`, is the baseline.
   */
  allowance?: number
}

/** What is timed, in the order in which it is. */
const timeRows = {
  feed_rows_over_copy: {
    limit: null,
    unit: "ms",
    value: "first load of a feed of 50,000 rows, from FTP to published stock",
    baseline: "COPY of the rows that come of it into a table without indexes",
  },
  feed_unchanged_over_first: {
    limit: null,
    unit: "ms",
    value: "the same feed once more, when nothing has changed",
    baseline: "its first load",
  },
  place_order_over_create_fulfillment: {
    limit: 3,
    unit: "ms",
    value: "placing a drop-ship order of 2 lines, WPS's answers included",
    baseline: "Medusa's createOrderFulfillmentWorkflow on a like order",
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
