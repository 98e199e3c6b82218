/** What can be measured, in the order in which it is. All times are in ms. */
export const rows = {
  feed_rows_over_copy: {
    limit: null,
    value: "first load of a feed of 50,000 rows, from FTP to published stock",
    baseline: "COPY of the rows that come of it into a table without indexes",
  },
  feed_unchanged_over_first: {
    limit: null,
    value: "the same feed once more, when nothing has changed",
    baseline: "its first load",
  },
  place_order_over_create_fulfillment: {
    limit: 3,
    value: "placing a drop-ship order of 2 lines, WPS's answers included",
    baseline: "Medusa's createOrderFulfillmentWorkflow on a like order",
  },
  get_dropship_over_get_order: {
    limit: 1,
    value: "GET /admin/dropship/orders/:id",
    baseline: "GET /admin/orders/:id of the same order, as the admin asks",
  },
} as const satisfies Record<
  string,
  { limit: number | null; value: string; baseline: string }
>

export type RowName = keyof typeof rows

export const rowNames = Object.keys(rows) as [RowName, ...RowName[]]
