import type { AuditEntry, AuditValue } from "../../schemas/audit"

/** A field's path as words: `feed.stock_schedule` is "feed › stock schedule". */
export function auditField(path: string): string {
  return path.replaceAll(".", " › ").replaceAll("_", " ")
}

/** A value as words. */
export function auditValue(
  value: AuditValue,
  words: { yes: string; no: string; nothing: string }
): string {
  if (typeof value === "boolean") {
    return value ? words.yes : words.no
  }
  if (value === null || value === "") {
    return words.nothing
  }
  return Array.isArray(value)
    ? value.join(", ") || words.nothing
    : String(value)
}

/** The page on which the subject can be looked at. */
export function auditLink({
  subject,
  subject_id: id,
}: Pick<AuditEntry, "subject" | "subject_id">): string {
  switch (subject) {
    case "settings":
      return "/settings/order-automation"
    case "distributor":
      return `/settings/order-automation/configure/${id}`
    case "inventory_rules":
    case "item_rules":
    case "preferences":
      return "/settings/inventory-rules"
    case "brand_aliases":
      return "/matches/brands"
    case "variant":
      return `/matches/variant/${id}`
    case "feed_run":
      return `/feeds/runs/${id}`
    case "order":
      return `/orders/${id}`
  }
}
