/**
 * What a role may be allowed where the shop has roles (Medusa's feature flag
 * `rbac`). Each route of the admin API wants one of these.
 */
export const permissions = [
  permission("setting", "read", "See distributors, rules, settings, history"),
  permission("setting", "update", "Change distributors, rules and settings"),
  permission("feed", "read", "See feeds and their items"),
  permission("feed", "create", "Pull feeds"),
  permission("feed", "update", "Apply and discard held feeds"),
  permission("match", "read", "See which items variants are"),
  permission("match", "update", "Decide which items variants are"),
  permission("purchase_order", "read", "See purchase orders and sources"),
  permission("purchase_order", "create", "Place purchase orders"),
  permission("purchase_order", "update", "Retry, cancel and settle them"),
] as const

export type Permission = ReturnType<typeof permission>

/** With the plugin's name in front: a shop has resources of its own. */
export function permission(
  what: "setting" | "feed" | "match" | "purchase_order",
  operation: "read" | "create" | "update",
  description: string
) {
  return { resource: `dropship_${what}` as const, operation, description }
}
