import type { OrderQuery, OrderRequest } from "../../adapter"

/** An order that the simulator takes once it is stocked. */
export const sampleOrder: OrderRequest = {
  poNumber: "M1042-A1",
  shipMethod: "ground",
  shipTo: {
    name: "Pat Sample",
    company: null,
    address_1: "12 Example Rd",
    address_2: "Unit 4",
    city: "Springfield",
    province: "IL",
    postal_code: "62701",
    country_code: "us",
    phone: "5555550100",
    email: "pat@example.test",
  },
  lines: [
    { sku: "AB12-3456", warehouse: null, quantity: 1, unitCost: 15.1 },
    { sku: "00417", warehouse: null, quantity: 2, unitCost: 212.4 },
  ],
  allowSplit: true,
  allowBackorder: false,
}

/** What is asked for after an order was sent just now. */
export function queryOf(
  poNumber: string,
  orderNumbers: readonly string[] = [],
  placedAt: Date = new Date()
): OrderQuery {
  return { poNumber, orderNumbers, placedAt }
}
