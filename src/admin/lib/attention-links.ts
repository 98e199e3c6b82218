import type { AttentionItem } from "../../schemas/attention"

/** A page that helps with something that waits. */
export interface AttentionLink {
  to: string
  /** Key of its text. */
  label: "toPurchaseOrder" | "toOrder" | "toFeed" | "toDistributor"
  /** To fill in. */
  number: string
}

/** The pages on which something that waits can be dealt with, best first. */
export function attentionLinks(
  item: Pick<
    AttentionItem,
    | "kind"
    | "id"
    | "purchase_order_id"
    | "po_number"
    | "order_id"
    | "order_display_id"
  >
): AttentionLink[] {
  if (item.kind === "connection_failing") {
    const to = `/settings/order-automation/configure/${item.id}`
    return [{ to, label: "toDistributor", number: "" }]
  }
  if (item.kind === "feed_held" || item.kind === "feed_failed") {
    return [{ to: `/feeds/runs/${item.id}`, label: "toFeed", number: "" }]
  }
  return [
    {
      to: `/purchase-orders/${item.purchase_order_id}`,
      label: "toPurchaseOrder",
      number: item.po_number ?? "",
    },
    {
      to: `/orders/${item.order_id}`,
      label: "toOrder",
      number: String(item.order_display_id ?? ""),
    },
  ]
}
