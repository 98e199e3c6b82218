import { z } from "@medusajs/framework/zod"

/** Body of `POST /admin/dropship/orders/:order_id/hold`. */
export const holdOrderBody = z.strictObject({
  /** Whether automatic mode and bulk runs leave the order alone. */
  is_on_hold: z.boolean(),
})
export type HoldOrderBody = z.infer<typeof holdOrderBody>
