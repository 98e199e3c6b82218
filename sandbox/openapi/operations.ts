/**
 * What each route is for, and what its answer holds; a status other than 200
 * stands in front. `[]` after a name: a list. A test knows all routes.
 */
export const operations: Record<string, readonly [string, string]> = {
  "GET /admin/dropship/advice": [
    "How many orders could be drop-shipped, and whether automation pays",
    "advice",
  ],
  "GET /admin/dropship/attention": [
    "What waits for a person, newest first",
    "items[] count limit offset",
  ],
  "GET /admin/dropship/audit": [
    "Who changed which settings, rules and decisions, newest first",
    "entries[] count limit offset",
  ],
  "GET /admin/dropship/brand-aliases": [
    "Other names of brands",
    "brand_aliases[]",
  ],
  "POST /admin/dropship/brand-aliases": [
    "Replaces all other names of brands, and matches anew",
    "brand_aliases[]",
  ],
  "GET /admin/dropship/bulk-runs": [
    "The newest runs over many orders",
    "bulk_runs[]",
  ],
  "GET /admin/dropship/bulk-runs/:id": [
    "How far a run over many orders is, and how each of them ended",
    "bulk_run",
  ],
  "GET /admin/dropship/distributors": ["All distributors", "distributors[]"],
  "GET /admin/dropship/distributors/:id": ["One distributor", "distributor"],
  "POST /admin/dropship/distributors/:id": [
    "Changes what is given of an account; enabling needs it to be complete",
    "distributor",
  ],
  "POST /admin/dropship/distributors/:id/feed-runs": [
    "Pulls the feed now, in the background",
    "202 feed_run",
  ],
  "POST /admin/dropship/distributors/:id/verify": [
    "Tests the distributor's API and feed server; changes nothing there",
    "ok checks[]",
  ],
  "GET /admin/dropship/feed-history": [
    "What each distributor had after its applied feed runs",
    "history[]",
  ],
  "GET /admin/dropship/feed-runs": [
    "Feed runs, newest first",
    "feed_runs[] count limit offset",
  ],
  "GET /admin/dropship/feed-runs/:id": [
    "A feed run, and how far it is",
    "feed_run",
  ],
  "POST /admin/dropship/feed-runs/:id/approve": [
    "Applies a held run, in the background",
    "202 feed_run",
  ],
  "GET /admin/dropship/feed-runs/:id/changes": [
    "Why a run is held, and what it would change",
    "changes",
  ],
  "POST /admin/dropship/feed-runs/:id/discard": [
    "Drops a held run; nothing of it is applied",
    "feed_run",
  ],
  "GET /admin/dropship/feed-runs/:id/rejections": [
    "Rows that could not be used, by file and line",
    "rejections[] count limit offset",
  ],
  "GET /admin/dropship/feed-runs/:id/rejections.csv": [
    "The same as a file",
    "text/csv",
  ],
  "GET /admin/dropship/fulfillment-preferences": [
    "Which distributor is preferred for which brand",
    "preferences[]",
  ],
  "POST /admin/dropship/fulfillment-preferences": [
    "Replaces the preferences",
    "preferences[]",
  ],
  "GET /admin/dropship/inventory-rules": [
    "The rule of each warehouse",
    "inventory_rules[]",
  ],
  "POST /admin/dropship/inventory-rules": [
    "Changes the rules named, all or none",
    "inventory_rules[]",
  ],
  "POST /admin/dropship/inventory-rules/preset": [
    "Sets the rules of all warehouses at once",
    "inventory_rules[]",
  ],
  "POST /admin/dropship/inventory-rules/preview": [
    "How many variants rules would reach; saves nothing",
    "preview",
  ],
  "GET /admin/dropship/item-rules": [
    "The item rules and the built-in ones",
    "item_rules[] defaults[]",
  ],
  "POST /admin/dropship/item-rules": [
    "Replaces the item rules",
    "item_rules[] defaults[]",
  ],
  "GET /admin/dropship/items": [
    "Items of the distributors' feeds, searched",
    "items[] count limit offset",
  ],
  "GET /admin/dropship/mail-preview": [
    "A sample of the buyer's mail as saved",
    "subject html text",
  ],
  "POST /admin/dropship/mail-preview": [
    "The same with texts that are not saved",
    "subject html text",
  ],
  "POST /admin/dropship/mail-preview/send": [
    "Mails the sample to the user who asks",
    "",
  ],
  "GET /admin/dropship/matches": [
    "Variants, the items that each is, and those it could be",
    "",
  ],
  "GET /admin/dropship/orders": [
    "Open orders that distributors could supply, with what placing comes to",
    "orders[] count limit offset",
  ],
  "POST /admin/dropship/orders/batch": [
    "Places many orders as planned, one after the other, in the background",
    "202 batch",
  ],
  "GET /admin/dropship/health": [
    "For monitors: does drop shipping go on, and why not",
    "health",
  ],
  "GET /admin/dropship/overview": [
    "What is to be done, and how it went in the last days",
    "overview",
  ],
  "GET /admin/dropship/purchase-orders/export": [
    "The filtered list of purchase orders as a file, a row for each line",
    "text/csv",
  ],
  "GET /admin/dropship/orders/:order_id": [
    "What of an order can be drop-shipped, from where, and the best plan",
    "dropship",
  ],
  "POST /admin/dropship/orders/:order_id": [
    "Places real orders; a 409 may name warnings to accept",
    "purchase_orders[]",
  ],
  "POST /admin/dropship/orders/:order_id/hold": [
    "Holds an order back from automatic mode and bulk runs, or releases it",
    "is_on_hold",
  ],
  "GET /admin/dropship/purchase-orders": [
    "Purchase orders, searched",
    "purchase_orders[] count limit offset",
  ],
  "POST /admin/dropship/purchase-orders/sync": [
    "Asks the distributors about all open purchase orders",
    "checked updated failed",
  ],
  "GET /admin/dropship/purchase-orders/:id": [
    "One purchase order with lines, parcels and timeline",
    "purchase_order",
  ],
  "POST /admin/dropship/purchase-orders/:id/attention": [
    "Declares dealt with what it waited for",
    "purchase_order",
  ],
  "GET /admin/dropship/purchase-orders/:id/cancel": [
    "What canceling would come to",
    "cancellation",
  ],
  "POST /admin/dropship/purchase-orders/:id/cancel": [
    "Cancels what has not left; a 409 says whom to call",
    "purchase_order",
  ],
  "POST /admin/dropship/purchase-orders/:id/distributor-orders": [
    "Enters the number of the distributor's order",
    "purchase_order",
  ],
  "POST /admin/dropship/purchase-orders/:id/retry": [
    "Looks it up; sends again only what is proven absent",
    "purchase_order",
  ],
  "POST /admin/dropship/purchase-orders/:id/shipments": [
    "Enters a parcel that the distributor did not report",
    "purchase_order",
  ],
  "POST /admin/dropship/purchase-orders/:id/shipments/:shipment_id/mail": [
    "Mails the buyer about a parcel, unless that was done",
    "purchase_order",
  ],
  "POST /admin/dropship/purchase-orders/:id/sync": [
    "Asks the distributor about it now",
    "purchase_order",
  ],
  "GET /admin/dropship/settings": ["The settings", "settings"],
  "POST /admin/dropship/settings": ["Changes the settings given", "settings"],
  "GET /admin/dropship/variants/:variant_id/sources": [
    "Every warehouse of every item that the variant is matched to",
    "sources[]",
  ],
  "POST /admin/dropship/variants/:variant_id/sources": [
    "Adds, removes and prefers sources by hand",
    "sources[]",
  ],
  "GET /store/dropship/lead-times": [
    "Lead times of variants; nothing of cost or distributors",
    "lead_times[]",
  ],
}
