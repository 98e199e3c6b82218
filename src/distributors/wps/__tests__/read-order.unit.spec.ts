import { readOrder } from "../read-order"
import { orderSchema } from "../wire"

/** The report of one entry of `order_details`, as it came over the wire. */
function report(detail: Record<string, unknown>) {
  const answer = orderSchema.parse({
    data: {
      po_number: "M1-W1",
      order_details: [{ order_number: 41234567, ...detail }],
    },
  })
  const details = "order_details" in answer.data && answer.data.order_details
  const lookup = readOrder(details || [])
  return lookup.found ? lookup.orders[0] : undefined
}

const shipped = {
  order_status: "Shipped",
  tracking_numbers: ["770000000001"],
  items: [{ sku: "87-5503", quantity: 2 }],
}

describe("readOrder", () => {
  it("takes an order without details for absent", () => {
    expect(readOrder([])).toEqual({ found: false, isProof: true })
  })

  it("reads an entry of which little is known", () => {
    expect(report({})).toEqual({
      number: "41234567",
      status: "",
      isCanceled: false,
      warehouse: null,
      freight: null,
      total: null,
      invoiceNumber: null,
      lines: [],
      parcels: [],
    })
  })

  it("reads numbers that come as text", () => {
    expect(
      report({
        ...shipped,
        freight: "9.75",
        order_total: "58.70",
        invoice_number: "9912345",
        items: [{ sku: "87-5503", quantity: "2", backordered: "1" }],
      })
    ).toMatchObject({
      freight: 9.75,
      total: 58.7,
      invoiceNumber: "9912345",
      lines: [{ quantity: 2, backorderedQuantity: 1 }],
      parcels: [{ lines: [{ sku: "87-5503", quantity: 1 }] }],
    })
  })

  it.each([
    ["2025-03-03", "2025-03-03T00:00:00.000Z"],
    ["2025-03-03 14:05:00", "2025-03-03T00:00:00.000Z"],
    ["20250303", "2025-03-03T00:00:00.000Z"],
    ["0000-00-00", null],
    ["2025-13-45", null],
    ["", null],
    [null, null],
    ["soon", null],
  ])("reads the ship date %j as %j", (ship_date, shippedAt) => {
    expect(report({ ...shipped, ship_date })?.parcels[0]?.shippedAt).toBe(
      shippedAt
    )
  })

  it.each([
    ["FDXG", "FedEx"],
    ["UP2D", "UPS"],
    ["us1c", "USPS"],
    ["XYZ", "XYZ"],
    ["BEST", null],
    ["", null],
    [null, null],
  ])("reads the ship-via code %j as %j", (ship_via, carrier) => {
    expect(report({ ...shipped, ship_via })?.parcels[0]?.carrier).toBe(carrier)
  })

  it("reports no parcel of goods that are all on back-order", () => {
    const items = [{ sku: "87-5503", quantity: 2, backordered: 2 }]
    expect(report({ ...shipped, items })?.parcels).toEqual([])
  })

  it("takes an unknown status as it is", () => {
    expect(report({ order_status: "Held for review" })).toMatchObject({
      status: "Held for review",
      isCanceled: false,
    })
  })
})
