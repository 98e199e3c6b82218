import type { ShipTo } from "../ship-to"

/** A buyer's address that every distributor takes. */
export const shipTo: ShipTo = {
  name: "Pat Sample",
  company: null,
  address_1: "12 Example Rd",
  address_2: null,
  city: "Springfield",
  province: "IL",
  postal_code: "62701",
  country_code: "us",
  phone: null,
  email: null,
}
