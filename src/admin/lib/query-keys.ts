/** Keys of the admin's query cache, so that a change refreshes what shows it. */
export const dropshipKeys = {
  all: ["dropship"] as const,
  order: (orderId: string) => ["dropship", "order", orderId] as const,
  purchaseOrders: (query: object = {}) =>
    ["dropship", "purchase-orders", query] as const,
  purchaseOrder: (id: string) => ["dropship", "purchase-order", id] as const,
  cancellation: (purchaseOrderId: string) =>
    ["dropship", "cancellation", purchaseOrderId] as const,
  toDropShip: (query: object) => ["dropship", "to-drop-ship", query] as const,
  bulkRun: (id: string) => ["dropship", "bulk-run", id] as const,
  bulkRuns: () => ["dropship", "bulk-runs"] as const,
  attention: (query: object) => ["dropship", "attention", query] as const,
  audit: (query: object) => ["dropship", "audit", query] as const,
  distributors: () => ["dropship", "distributors"] as const,
  inventoryRules: () => ["dropship", "inventory-rules"] as const,
  itemRules: () => ["dropship", "item-rules"] as const,
  /** Products, categories or collections that a rule may name. */
  references: (condition: string, query: object = {}) =>
    ["dropship", "references", condition, query] as const,
  inventoryRulesPreview: (body: object) =>
    ["dropship", "inventory-rules-preview", body] as const,
  overview: (query: object) => ["dropship", "overview", query] as const,
  advice: () => ["dropship", "advice"] as const,
  preferences: () => ["dropship", "fulfillment-preferences"] as const,
  mailPreview: (body: object) => ["dropship", "mail-preview", body] as const,
  settings: () => ["dropship", "settings"] as const,
  matches: (query: object = {}) => ["dropship", "matches", query] as const,
  variantMatch: (variantId: string) =>
    ["dropship", "variant-match", variantId] as const,
  variantSources: (variantId: string) =>
    ["dropship", "variant-sources", variantId] as const,
  items: (query: object) => ["dropship", "items", query] as const,
  brandAliases: () => ["dropship", "brand-aliases"] as const,
  feedRuns: (query: object = {}) => ["dropship", "feed-runs", query] as const,
  feedHistory: (query: object) => ["dropship", "feed-history", query] as const,
  feedChanges: (runId: string) => ["dropship", "feed-changes", runId] as const,
  rejections: (runId: string, query: object = {}) =>
    ["dropship", "rejections", runId, query] as const,
}
