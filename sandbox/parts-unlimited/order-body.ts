import { z } from "@medusajs/framework/zod"

/** What `POST /api/orders/dropship` must be sent. */
export const orderBodySchema = z.object({
  dealer_number: z.string(),
  order_type: z.literal("DS"),
  purchase_order_number: z.string().min(1).max(20),
  shipping_method: z.enum(["ground", "2day", "overnight"]),
  validate_price: z.union([z.boolean(), z.literal(0)]),
  cancellation_policy: z.string().min(1),
  leave_order_open: z.boolean(),
  ship_to_address: z.object({
    name: z.string().min(1),
    company: z.string(),
    address_line_1: z.string().min(1),
    address_line_2: z.string(),
    city: z.string().min(1),
    state: z.string().regex(/^[A-Z]{2}$/),
    postal_code: z.string().min(1),
    country: z.literal("US"),
  }),
  line_items: z
    .array(
      z.object({
        line_number: z.union([z.number(), z.string()]),
        part_number: z.string().regex(/^[A-Z0-9]+$/),
        quantity: z.int().positive(),
        price: z.number().optional(),
        currency: z.literal("USD"),
        memo: z.string(),
      })
    )
    .min(1),
})
export type OrderBody = z.infer<typeof orderBodySchema>
