import { z } from "@medusajs/framework/zod"
import type { MoneyAtRisk } from "./money-at-risk"

/** Body of `POST /admin/dropship/purchase-orders/:id/cancel`. */
export const cancelPurchaseOrderBody = z.strictObject({
  /** Kept in the timeline, and told to nobody else. */
  reason: z.string().trim().min(1, "say why").max(500),
  /** Records it as canceled where the distributor does not take it by API. */
  force: z.boolean().default(false),
})
export type CancelPurchaseOrderBody = z.infer<typeof cancelPurchaseOrderBody>

/** Body of `POST /admin/dropship/purchase-orders/:id/shipments`. */
export const enterShipmentBody = z.strictObject({
  /** Kept without spaces and in capitals, as distributors report it. */
  tracking_number: z
    .string()
    .transform((number) => number.replace(/\s+/g, "").toUpperCase())
    .pipe(
      z
        .string()
        .min(4, "too short for a tracking number")
        .max(50, "at most 50 characters")
        .regex(/^[\x21-\x7e]+$/, "letters, digits and signs only")
    ),
  /** Left out: told by the number. */
  carrier: z.string().trim().max(50).nullish(),
  lines: z
    .array(
      z.strictObject({
        /** Of the purchase order. */
        line_id: z.string().min(1),
        quantity: z.int().positive(),
      })
    )
    .min(1, "name what is in the parcel"),
})
export type EnterShipmentBody = z.infer<typeof enterShipmentBody>

/** What canceling would come to; see `GET …/purchase-orders/:id/cancel`. */
export interface Cancellation {
  /**
   * - `stop`: it was not sent; nothing is asked of anybody.
   * - `ask`: the distributor is asked over its API.
   * - `refuse`: it can't be canceled as things stand.
   * - `unchanged`: it is canceled.
   */
  way: "stop" | "ask" | "refuse" | "unchanged"
  /** Why not, and whom to call; null where nothing stands against it. */
  message: string | null
  /** By hand it can be canceled all the same. */
  can_force: boolean
  money_at_risk: MoneyAtRisk
}
