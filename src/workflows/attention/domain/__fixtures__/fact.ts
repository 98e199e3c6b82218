import type { AttentionFact } from "../attention-fact"

/** A refused purchase order, unless told otherwise. */
export function attentionFact(given: Partial<AttentionFact> = {}): AttentionFact {
  return {
    kind: "rejected",
    id: "dpo_1",
    order_id: "order_1",
    order_display_id: 1042,
    purchase_order_id: "dpo_1",
    po_number: "M1042-W1",
    distributor_id: "wps",
    distributor_name: "Western Power Sports",
    reason: null,
    units: null,
    excess: null,
    expected: null,
    currency_code: "usd",
    since: new Date("2026-11-28T12:00:00Z"),
    occurrence: "1",
    ...given,
  }
}
