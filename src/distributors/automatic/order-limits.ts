import type { FieldLimit, OrderLimits } from "../adapter"

function required(maxLength: number): FieldLimit {
  return { maxLength, isRequired: true }
}

function optional(maxLength: number): FieldLimit {
  return { maxLength, isRequired: false }
}

/** Greatest length of an address line (assumed: common in such systems). */
export const addressLineLength = 30

/**
 * Automatic documents 22 printable ASCII characters for a PO number, of which
 * we use 15; all other lengths are assumed. There is no field for an e-mail
 * address.
 */
export const orderLimits: OrderLimits = {
  shipTo: {
    name: required(addressLineLength),
    company: optional(addressLineLength),
    address_1: required(addressLineLength),
    address_2: optional(addressLineLength),
    city: required(20),
    province: required(2),
    postal_code: required(10),
    phone: optional(20),
  },
  countries: ["us"],
  poNumberLength: 15,
}
