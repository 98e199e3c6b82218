import { listPurchaseOrdersQuery } from "../../../schemas/purchase-order"
import { purchaseOrderQuery } from "../purchase-order-query"

describe("purchaseOrderQuery", () => {
  it("reads filters as the table writes them and as a person would", () => {
    const query = purchaseOrderQuery(
      {
        q: "M1042",
        order: "-po_number",
        offset: "40",
        distributor_id: '"wps"',
        status: "submitted",
        needs_attention: '"true"',
      },
      20
    )
    expect(query).toEqual({
      limit: 20,
      offset: 40,
      q: "M1042",
      order: "-po_number",
      distributor_id: "wps",
      status: "submitted",
      needs_attention: "true",
    })
    expect(listPurchaseOrdersQuery.parse(query)).toMatchObject({
      needs_attention: true,
    })
  })

  it("leaves out what is empty or no filter value", () => {
    expect(
      purchaseOrderQuery(
        { q: "", offset: "-3", status: undefined, shipped: '["a"]' },
        20
      )
    ).toEqual({ limit: 20, offset: 0 })
  })
})
