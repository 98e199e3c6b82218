/** Who bought what in the demo's shop, by the merchant's SKU. */
export interface DemoOrder {
  email: string
  variants: { sku: string; quantity: number }[]
  address: {
    first_name: string
    last_name: string
    address_1: string
    address_2?: string
    city: string
    province: string
    postal_code: string
    phone: string
  }
  /** `phone`: taken by phone and not paid yet. Default: paid. */
  payment?: "phone"
}

/** Newest last: the admin shows them the other way round. */
export const demoOrders: readonly DemoOrder[] = [
  {
    // Some of it WPS sends itself, some it doesn't: a part that it won't
    // drop-ship, and one that lies in a single warehouse.
    email: "jo.fielding@example.test",
    variants: [
      { sku: "68-4900", quantity: 1 },
      { sku: "85-1400", quantity: 6 },
    ],
    address: {
      first_name: "Jo",
      last_name: "Fielding",
      address_1: "77 Mesa View Dr",
      city: "Flagstaff",
      province: "AZ",
      postal_code: "86001",
      phone: "928-555-0117",
    },
  },
  {
    // A cheap part: the drop-ship fee is more than it costs.
    email: "sam.okafor@example.test",
    variants: [{ sku: "85-4130", quantity: 4 }],
    address: {
      first_name: "Sam",
      last_name: "Okafor",
      address_1: "230 Larch St",
      address_2: "Apt 4",
      city: "Bend",
      province: "OR",
      postal_code: "97701",
      phone: "541-555-0142",
    },
  },
  {
    email: "lee.marsh@example.test",
    variants: [{ sku: "30-4500", quantity: 1 }],
    address: {
      first_name: "Lee",
      last_name: "Marsh",
      address_1: "9 Harbor Ln",
      city: "Duluth",
      province: "MN",
      postal_code: "55802",
      phone: "218-555-0163",
    },
    payment: "phone",
  },
  {
    // Tires carry a drop-ship fee for each.
    email: "robin.vance@example.test",
    variants: [
      { sku: "871-3070", quantity: 1 },
      { sku: "871-8065", quantity: 1 },
      { sku: "84-1801", quantity: 2 },
    ],
    address: {
      first_name: "Robin",
      last_name: "Vance",
      address_1: "1450 Old Mill Rd",
      city: "Asheville",
      province: "NC",
      postal_code: "28801",
      phone: "828-555-0135",
    },
  },
  {
    // Goods of WPS's beside the shop's own.
    email: "kim.alvarez@example.test",
    variants: [
      { sku: "BRK-204-F", quantity: 1 },
      { sku: "CP-TEE-L", quantity: 1 },
      { sku: "CP-MUG", quantity: 2 },
    ],
    address: {
      first_name: "Kim",
      last_name: "Alvarez",
      address_1: "618 Juniper Ave",
      city: "Boulder",
      province: "CO",
      postal_code: "80302",
      phone: "303-555-0188",
    },
  },
  {
    // Street and city are longer than WPS takes them.
    email: "alexandria.montgomery@example.test",
    variants: [{ sku: "73-1010M", quantity: 1 }],
    address: {
      first_name: "Alexandria",
      last_name: "Montgomery",
      address_1: "1000 North Old Rodeo Grounds Highway",
      city: "Truth or Consequences",
      province: "NM",
      postal_code: "87901",
      phone: "575-555-0109",
    },
  },
  {
    email: "pat.sample@example.test",
    variants: [{ sku: "69-5201", quantity: 2 }],
    address: {
      first_name: "Pat",
      last_name: "Sample",
      address_1: "12 Example Rd",
      city: "Springfield",
      province: "IL",
      postal_code: "62701",
      phone: "217-555-0100",
    },
  },
]
