import type { OrderRequest } from "../../adapter"

/** An order that the simulator takes once it is stocked. */
export const sampleOrder: OrderRequest = {
  poNumber: "M1042-W1",
  shipMethod: "ground",
  shipTo: {
    name: "Pat Sample",
    company: "Sample Cycles",
    address_1: "12 Example Rd",
    address_2: "Unit 4",
    city: "Springfield",
    province: "IL",
    postal_code: "62701",
    country_code: "us",
    phone: "555-0100",
    email: "pat@example.test",
  },
  lines: [
    { sku: "87-5503", warehouse: null, quantity: 1, unitCost: 14.97 },
    { sku: "74-0170", warehouse: null, quantity: 2, unitCost: null },
  ],
  allowSplit: true,
  allowBackorder: false,
}
