import type { AttentionKind } from "../../../schemas/attention"

/** What is stored of something that waits for a person. */
export interface AttentionFact {
  kind: AttentionKind
  /** The purchase order's, the feed run's, or the distributor's. */
  id: string
  order_id: string | null
  order_display_id: number | null
  purchase_order_id: string | null
  po_number: string | null
  distributor_id: string
  distributor_name: string
  /** In words, as it was stored. */
  reason: string | null
  /** Back-ordered units. */
  units: number | null
  /** Above the expected total, in `currency_code`. */
  excess: number | null
  expected: number | null
  currency_code: string | null
  since: Date
  /** Tells this matter from an earlier one of the same kind and id. */
  occurrence: string
}
