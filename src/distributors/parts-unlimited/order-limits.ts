import type { FieldLimit, OrderLimits } from "../adapter"

function required(maxLength: number): FieldLimit {
  return { maxLength, isRequired: true }
}

function optional(maxLength: number): FieldLimit {
  return { maxLength, isRequired: false }
}

/**
 * Two letters for the state were seen in integrations. No other length is
 * public; these fit a parcel label (assumed), so that nothing is cut unseen.
 * An order has no field for phone and e-mail.
 */
export const orderLimits: OrderLimits = {
  shipTo: {
    name: required(35),
    company: optional(35),
    address_1: required(35),
    address_2: optional(35),
    city: required(30),
    province: required(2),
    postal_code: required(10),
  },
  countries: ["us"],
  // 20 is assumed to be taken; 15 is safe everywhere.
  poNumberLength: 15,
}
