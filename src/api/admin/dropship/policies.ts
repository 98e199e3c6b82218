import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { Permission } from "../../../schemas/permissions"

type Resource = Permission["resource"]
type Operations = Partial<Record<"GET" | "POST", Permission["operation"]>>

const read: Operations = { GET: "read" }
const readAndUpdate: Operations = { GET: "read", POST: "update" }
const update: Operations = { POST: "update" }

/** Which permission each route wants; a test knows them all. */
const wanted: Record<Resource, Record<string, Operations>> = {
  dropship_setting: {
    advice: read,
    audit: read,
    distributors: read,
    "distributors/:id": readAndUpdate,
    "distributors/:id/verify": update,
    "fulfillment-preferences": readAndUpdate,
    health: read,
    "inventory-rules": readAndUpdate,
    "inventory-rules/preset": update,
    // It reads, and only its body is too long for a GET, as the mail's.
    "inventory-rules/preview": { POST: "read" },
    "item-rules": readAndUpdate,
    "mail-preview": { GET: "read", POST: "read" },
    "mail-preview/send": update,
    settings: readAndUpdate,
  },
  dropship_feed: {
    "distributors/:id/feed-runs": { POST: "create" },
    "feed-history": read,
    "feed-runs": read,
    "feed-runs/:id": read,
    "feed-runs/:id/approve": update,
    "feed-runs/:id/changes": read,
    "feed-runs/:id/discard": update,
    "feed-runs/:id/rejections": read,
    "feed-runs/:id/rejections.csv": read,
    items: read,
  },
  dropship_match: {
    "brand-aliases": readAndUpdate,
    matches: read,
    "variants/:variant_id/sources": readAndUpdate,
  },
  dropship_purchase_order: {
    attention: read,
    "bulk-runs": read,
    "bulk-runs/:id": read,
    orders: read,
    "orders/batch": { POST: "create" },
    overview: read,
    "orders/:order_id": { GET: "read", POST: "create" },
    "orders/:order_id/hold": update,
    "purchase-orders": read,
    "purchase-orders/export": read,
    "purchase-orders/sync": update,
    "purchase-orders/:id": read,
    "purchase-orders/:id/attention": update,
    "purchase-orders/:id/cancel": readAndUpdate,
    "purchase-orders/:id/distributor-orders": update,
    "purchase-orders/:id/retry": update,
    "purchase-orders/:id/shipments": update,
    "purchase-orders/:id/shipments/:shipment_id/mail": update,
    "purchase-orders/:id/sync": update,
  },
}

/** Without the feature flag `rbac` Medusa lets them all pass. */
export const policyMiddlewares: MiddlewareRoute[] = Object.entries(
  wanted
).flatMap(([resource, routes]) =>
  Object.entries(routes).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      matcher: `/admin/dropship/${path}`,
      methods: [method as keyof Operations],
      policies: [{ resource, operation }],
    }))
  )
)
