import type { LogFields } from "../../../log-line"
import type { AttentionFact } from "./attention-fact"

/** What the log tells of something that waits; not in words from outside. */
export function attentionFields({
  kind,
  id,
  po_number,
  order_id,
  distributor_id: distributor,
}: Pick<
  AttentionFact,
  "kind" | "id" | "po_number" | "order_id" | "distributor_id"
>): LogFields {
  if (po_number !== null) {
    const purchaseOrder = { purchase_order: po_number, distributor, kind }
    return order_id === null
      ? purchaseOrder
      : { ...purchaseOrder, order: order_id }
  }
  return kind === "feed_held" || kind === "feed_failed"
    ? { feed_run: id, distributor, kind }
    : { distributor, kind }
}
