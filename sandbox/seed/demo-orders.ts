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
    // A part that nobody drop-ships, and one that lies in a single warehouse.
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
    // Goods of a distributor beside the shop's own.
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
    // Automatic refuses it when it is asked: not for California.
    email: "casey.lindholm@example.test",
    variants: [{ sku: "EXH-450-SO", quantity: 1 }],
    address: {
      first_name: "Casey",
      last_name: "Lindholm",
      address_1: "402 Almond Ave",
      city: "Fresno",
      province: "CA",
      postal_code: "93701",
      phone: "559-555-0151",
    },
  },
  {
    // WPS carries it too; Tucker has it for less.
    email: "jordan.blake@example.test",
    variants: [{ sku: "820-7001", quantity: 1 }],
    address: {
      first_name: "Jordan",
      last_name: "Blake",
      address_1: "31 Cedar Ct",
      city: "Waco",
      province: "TX",
      postal_code: "76701",
      phone: "254-555-0126",
    },
  },
  {
    // One half only WPS has, the other half only Tucker.
    email: "morgan.reyes@example.test",
    variants: [
      { sku: "68-4900", quantity: 1 },
      { sku: "60-0104", quantity: 1 },
    ],
    address: {
      first_name: "Morgan",
      last_name: "Reyes",
      address_1: "2210 Quarry Rd",
      city: "Rapid City",
      province: "SD",
      postal_code: "57701",
      phone: "605-555-0174",
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
  {
    // Only Parts Unlimited has the jacket, only WPS the grips. Three have the
    // belt, Automatic for the least: but with a third fee it would cost more.
    email: "taylor.nguyen@example.test",
    variants: [
      { sku: "49-0900", quantity: 1 },
      { sku: "2820-5101", quantity: 1 },
      { sku: "68-4900", quantity: 1 },
    ],
    address: {
      first_name: "Taylor",
      last_name: "Nguyen",
      address_1: "85 Orchard St",
      city: "Burlington",
      province: "VT",
      postal_code: "05401",
      phone: "802-555-0139",
    },
  },
]
