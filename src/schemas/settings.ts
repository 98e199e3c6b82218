import { z } from "@medusajs/framework/zod"

/** Which payment state an order needs before it may be drop-shipped. */
export const paymentRequirements = ["none", "authorized", "captured"] as const

/** Settings that hold for all distributors, with their defaults. */
export const settingsSchema = z.strictObject({
  payment_required: z.enum(paymentRequirements).default("authorized"),
  /** A corrected tracking number is mailed once more. */
  mail_on_tracking_change: z.boolean().default(true),
  /** Tie order of distributors, best first; others follow by name. */
  distributor_order: z.array(z.string().min(1)).default([]),
  /** Keys of variant or product metadata that hold brand and maker's number. */
  brand_key: z.string().trim().min(1).default("brand"),
  mpn_key: z.string().trim().min(1).default("mpn"),
})
export type DropshipSettings = z.infer<typeof settingsSchema>

const { shape } = settingsSchema

/** Body of `POST /admin/dropship/settings`: any of the settings. */
export const updateSettingsBody = z.strictObject({
  payment_required: shape.payment_required.unwrap().optional(),
  mail_on_tracking_change: shape.mail_on_tracking_change.unwrap().optional(),
  distributor_order: shape.distributor_order.unwrap().optional(),
  brand_key: shape.brand_key.unwrap().optional(),
  mpn_key: shape.mpn_key.unwrap().optional(),
})
export type UpdateSettingsBody = z.infer<typeof updateSettingsBody>
