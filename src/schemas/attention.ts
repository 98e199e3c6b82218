import { z } from "@medusajs/framework/zod"

/**
 * What can wait for a person. `isSettled` says that a person may declare it
 * dealt with; the others go away with their cause alone.
 *
 * - `rejected`: refused by the distributor, and its units are still open
 * - `unconfirmed`: nobody knows for some time whether the distributor has it
 * - `needs_attention`: any other reason that a purchase order names
 * - `backordered`: the distributor has not got all of it
 * - `billed_above_expected`: the bill exceeds the expected cost by too much
 * - `mail_failed`: a buyer could not be mailed about a parcel
 * - `feed_held`: a feed would change too much
 * - `feed_failed`: a distributor's last feed could not be applied
 * - `connection_failing`: a distributor refuses or does not answer us
 */
export const attentionKinds = {
  rejected: { isSettled: true, color: "red" },
  unconfirmed: { isSettled: false, color: "orange" },
  needs_attention: { isSettled: true, color: "orange" },
  backordered: { isSettled: true, color: "blue" },
  billed_above_expected: { isSettled: true, color: "purple" },
  mail_failed: { isSettled: true, color: "orange" },
  feed_held: { isSettled: false, color: "orange" },
  feed_failed: { isSettled: false, color: "red" },
  connection_failing: { isSettled: false, color: "red" },
} as const satisfies Record<
  string,
  { isSettled: boolean; color: "red" | "orange" | "blue" | "purple" }
>
export type AttentionKind = keyof typeof attentionKinds

/** Those that a person may declare dealt with. */
export type SettledKind = {
  [
    Kind in AttentionKind
  ]: (typeof attentionKinds)[Kind]["isSettled"] extends true ? Kind : never
}[AttentionKind]

const kindSchema = z.enum(
  Object.keys(attentionKinds) as [AttentionKind, ...AttentionKind[]]
)

/** Query of `GET /admin/dropship/attention`. */
export const listAttentionQuery = z.object({
  /** 0: only the count is asked for. */
  limit: z.coerce.number().int().min(0).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
  kind: kindSchema.optional(),
  distributor_id: z.string().min(1).optional(),
})
export type ListAttentionQuery = z.infer<typeof listAttentionQuery>

/** Body of `POST /admin/dropship/purchase-orders/:id/attention`. */
export const settleAttentionBody = z.strictObject({
  resolved: z.literal(true),
  /** Left out: whatever the purchase order waits for. */
  kind: kindSchema.optional(),
  /** Kept in the timeline. */
  note: z.string().trim().max(500).optional(),
})
export type SettleAttentionBody = z.infer<typeof settleAttentionBody>

/** Something that waits for a person. */
export interface AttentionItem {
  kind: AttentionKind
  /** The purchase order's, the feed run's, or the distributor's. */
  id: string
  order_id: string | null
  order_display_id: number | null
  purchase_order_id: string | null
  po_number: string | null
  distributor_id: string
  distributor_name: string
  /** A headline. */
  title: string
  /** What happened. */
  message: string
  /** What to do next. */
  action: string
  /** ISO 8601 UTC. */
  since: string
}
