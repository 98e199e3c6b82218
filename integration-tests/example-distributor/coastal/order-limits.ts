import type { OrderLimits } from "../../../src/distributors/adapter"

/** What does not fit is refused before anything is sent, and never cut. */
export const orderLimits: OrderLimits = {
  shipTo: {
    name: { maxLength: 35, isRequired: true },
    company: { maxLength: 35, isRequired: false },
    address_1: { maxLength: 35, isRequired: true },
    address_2: { maxLength: 35, isRequired: false },
    city: { maxLength: 30, isRequired: true },
    province: { maxLength: 2, isRequired: true },
    postal_code: { maxLength: 10, isRequired: true },
    phone: { maxLength: 20, isRequired: false },
  },
  countries: ["us"],
  poNumberLength: 15,
}
