import type { FieldLimit, OrderLimits } from "../adapter"

/** Characters of a name or an address line. */
export const addressLineLength = 35

function required(maxLength: number): FieldLimit {
  return { maxLength, isRequired: true }
}

function optional(maxLength: number): FieldLimit {
  return { maxLength, isRequired: false }
}

/**
 * Tucker publishes no lengths. Assumed: what a UPS label holds, and 15 for a
 * PO number, which is safe everywhere. `ORD` takes no phone and no e-mail.
 */
export const orderLimits: OrderLimits = {
  shipTo: {
    name: required(addressLineLength),
    company: optional(addressLineLength),
    address_1: required(addressLineLength),
    address_2: optional(addressLineLength),
    city: required(30),
    province: required(2),
    postal_code: required(10),
  },
  countries: ["us"],
  poNumberLength: 15,
}
