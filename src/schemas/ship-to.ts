import { z } from "@medusajs/framework/zod"

/** Where a purchase order is sent: the buyer's address. */
export const shipToSchema = z.object({
  name: z.string(),
  company: z.string().nullable(),
  address_1: z.string(),
  address_2: z.string().nullable(),
  city: z.string(),
  /** State or province code, upper case. */
  province: z.string(),
  postal_code: z.string(),
  /** ISO 3166-1 alpha-2, lower case. */
  country_code: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})
export type ShipTo = z.infer<typeof shipToSchema>

/** Fields given replace the order's, the others stay. */
export const shipToChangesSchema = shipToSchema.partial().strict()
export type ShipToChanges = z.infer<typeof shipToChangesSchema>
