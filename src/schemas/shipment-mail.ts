import { z } from "@medusajs/framework/zod"

/**
 * What a buyer is told about a parcel. Goes into Medusa's notification as
 * `data` too, so that a provider with templates of its own has the same
 * content. Holds no cost, no distributor and no internal note.
 */
export interface ShipmentMailData {
  shop_name: string
  order_id: string
  order_display_id: number
  /** The number of a parcel that was mailed before was corrected. */
  is_correction: boolean
  /** The parcel holds all that was ordered. */
  is_complete: boolean
  /** Of this parcel, and of further boxes that hold the same goods. */
  trackings: ShipmentMailTracking[]
  /** Empty: one more box of goods that were mailed before. */
  items: ShipmentMailItem[]
  /** What is still to come, of the whole order. */
  remaining_items: ShipmentMailItem[]
  /** Name and address, a line each. */
  ship_to: string[]
  texts: ShipmentMailTexts
}

export interface ShipmentMailTracking {
  /** Null when nobody knows the carrier. */
  carrier: string | null
  tracking_number: string
  tracking_url: string | null
}

export interface ShipmentMailItem {
  title: string
  /** For example `XL / Black`. */
  variant_title: string | null
  /** An http(s) address. */
  thumbnail: string | null
  quantity: number
}

/** The merchant's own words from the settings, filled in; null: none. */
export interface ShipmentMailTexts {
  /** One line. */
  subject: string | null
  opening: string | null
  /** In place of our thanks. */
  closing: string | null
}

const filled = z.string().regex(/\S/, "is empty")

/** A mail as it is sent. */
export const mailSchema = z.object({
  subject: z
    .string()
    .trim()
    .min(1, "is empty")
    .max(500, "is longer than 500 characters")
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, "is more than one line"),
  html: filled,
  text: filled,
})
export type Mail = z.infer<typeof mailSchema>
