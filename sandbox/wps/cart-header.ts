import { z } from "@medusajs/framework/zod"
import { invalidFields } from "./invalid-field"

/** Ship method codes that `POST /carts` takes (documented, and FDXG seen). */
const shipMethods = [
  "AH2D",
  "BEST",
  "FE1D",
  "FE2D",
  "UP1D",
  "UP2D",
  "US1C",
  "US4C",
  "FDXG",
] as const

function text(field: string, length: number) {
  return z
    .string(`The ${field} must be a string.`)
    .max(length, `The ${field} may not be greater than ${length} characters.`)
    .nullish()
}

function choice<const Values extends readonly string[]>(
  field: string,
  values: Values
) {
  return z.enum(values, `The selected ${field} is invalid.`).nullish()
}

function flag(field: string) {
  return z.boolean(`The ${field} field must be true or false.`).nullish()
}

/** The arguments of `POST /carts` with WPS's documented limits. */
export const cartHeaderSchema = z.object({
  po_number: z
    .string("The po_number field is required.")
    .min(1, "The po_number field is required."),
  default_warehouse: choice("default_warehouse", [
    "CA",
    "GA",
    "ID",
    "IN",
    "PA",
    "TX",
  ]),
  ship_via: choice("ship_via", shipMethods),
  cross_ship_via: choice("cross_ship_via", shipMethods),
  ship_to: text("ship_to", 7),
  ship_name: text("ship_name", 30),
  ship_address1: text("ship_address1", 30),
  ship_address2: text("ship_address2", 30),
  ship_address3: text("ship_address3", 30),
  ship_city: text("ship_city", 17),
  ship_state: text("ship_state", 2),
  ship_zip: text("ship_zip", 15),
  ship_phone: text("ship_phone", 15),
  email: text("email", 50),
  comment1: text("comment1", 50),
  comment2: text("comment2", 50),
  description: text("description", 50),
  allow_backorder: flag("allow_backorder"),
  hold_order: flag("hold_order"),
  multiple_warehouse: flag("multiple_warehouse"),
  proof_of_delivery: flag("proof_of_delivery"),
  promo_code: z.string().nullish(),
  pay_type: choice("pay_type", ["CC", "OO"]),
  cc_last_four: z.int().nullish(),
})

export type CartHeader = z.infer<typeof cartHeaderSchema>

const addressFields = [
  "ship_address1",
  "ship_city",
  "ship_state",
  "ship_zip",
] as const

/** @throws Refusal 422 that lists every field at fault */
export function readCartHeader(body: unknown): CartHeader {
  const result = cartHeaderSchema.safeParse(body ?? {})
  const errors: Record<string, string[]> = {}
  for (const issue of result.error?.issues ?? []) {
    const field = issue.path.join(".") || "body"
    errors[field] = [...(errors[field] ?? []), issue.message]
  }
  if (result.success && result.data.ship_name) {
    for (const field of addressFields) {
      if (!result.data[field]) {
        errors[field] = [`The ${field} field is required with ship_name.`]
      }
    }
  }
  if (!result.success || Object.keys(errors).length > 0) {
    throw invalidFields(errors)
  }
  return result.data
}
