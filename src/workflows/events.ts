/** Events of this plugin; each carries `{ id }`. */
export const DropshipEvents = {
  PURCHASE_ORDER_SUBMITTED: "dropship.purchase_order.submitted",
  PURCHASE_ORDER_REJECTED: "dropship.purchase_order.rejected",
  PURCHASE_ORDER_UNCONFIRMED: "dropship.purchase_order.unconfirmed",
  /** Once for each parcel; `id` is the shipment's. */
  PURCHASE_ORDER_SHIPPED: "dropship.purchase_order.shipped",
  PURCHASE_ORDER_CANCELED: "dropship.purchase_order.canceled",
  PURCHASE_ORDER_ATTENTION: "dropship.purchase_order.attention",
  FEED_SUCCEEDED: "dropship.feed.succeeded",
  FEED_HELD: "dropship.feed.held",
  FEED_DISCARDED: "dropship.feed.discarded",
  FEED_FAILED: "dropship.feed.failed",
} as const
