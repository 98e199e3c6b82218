import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { purchaseOrder } from "../__fixtures__/purchase-order"
import { exportColumns, exportRows } from "../export-rows"

const [line] = purchaseOrder().lines
const twoLines = purchaseOrder({
  lines: [
    { ...line!, shipped_quantity: 2 },
    { ...line!, id: "dpol_2", sku: "87-5504", unit_cost: null, quantity: 1 },
  ],
  shipments: [parcel("770000000001"), parcel("770000000002")],
})

function parcel(tracking_number: string): PurchaseOrder["shipments"][number] {
  return {
    id: `dship_${tracking_number}`,
    tracking_number,
    tracking_url: null,
    carrier: "FedEx",
    warehouse: "ID",
    shipped_at: null,
    fulfillment_id: null,
    emailed_at: null,
    mail_problem: null,
    lines: [{ line_id: "dpol_1", quantity: 1 }],
  }
}

const cells = (order: PurchaseOrder) =>
  exportRows(order).map((row) =>
    Object.fromEntries(exportColumns.map((name, at) => [name, row[at]]))
  )

describe("exportRows", () => {
  it("is a row for each line, with the parcels that it is in", () => {
    expect(cells(twoLines)).toMatchObject([
      {
        po_number: "M1042-W1",
        order: "1042",
        sku: "87-5503",
        quantity: "2",
        shipped: "2",
        unit_cost: "14.97",
        line_cost: "29.94",
        parcels: "FedEx 770000000001; FedEx 770000000002",
        distributor_orders: "41234567",
      },
      { po_number: "M1042-W1", sku: "87-5504", parcels: "" },
    ])
  })

  it("leaves what is not known empty, instead of 0", () => {
    expect(cells(twoLines)[1]).toMatchObject({ unit_cost: "", line_cost: "" })
    expect(cells(twoLines)[0]).toMatchObject({
      freight_cost: "",
      billed_total: "",
    })
  })

  it("says amounts of the whole purchase order once, so that a column adds up", () => {
    expect(cells(twoLines).map(({ total_cost }) => total_cost)).toEqual([
      "39.69",
      "",
    ])
    expect(cells(twoLines).map(({ dropship_fee }) => dropship_fee)).toEqual([
      "9.75",
      "",
    ])
  })
})
