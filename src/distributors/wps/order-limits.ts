import type { FieldLimit, OrderLimits } from "../adapter"

function required(maxLength: number): FieldLimit {
  return { maxLength, isRequired: true }
}

function optional(maxLength: number): FieldLimit {
  return { maxLength, isRequired: false }
}

/**
 * Lengths of the cart's fields in WPS Data Depot v4. No greatest length of a
 * PO number is documented; 15 is safe everywhere (assumed).
 */
export const orderLimits: OrderLimits = {
  shipTo: {
    name: required(30),
    company: optional(30),
    address_1: required(30),
    address_2: optional(30),
    city: required(17),
    province: required(2),
    postal_code: required(15),
    phone: optional(15),
    email: optional(50),
  },
  countries: ["us"],
  poNumberLength: 15,
}
