import { placePurchaseOrdersBody } from "../../../schemas/dropship"
import { aDropship, shipTo } from "../__fixtures__/dropship"
import { startDraft } from "../dropship-draft"
import { groupPurchaseOrders } from "../group-purchase-orders"
import { buildPlacement } from "../placement-body"
import { draftFieldOf } from "../server-field"

function placementOf(
  changes: object = {},
  accepted: Parameters<typeof buildPlacement>[2] = []
) {
  const dropship = aDropship()
  const draft = { ...startDraft(dropship), ...changes }
  return buildPlacement(
    groupPurchaseOrders(dropship, draft),
    { order: dropship.ship_to, draft: draft.ship_to },
    accepted
  )
}

describe("buildPlacement", () => {
  it("makes a body that the API takes", () => {
    const { body } = placementOf()
    expect(placePurchaseOrdersBody.safeParse(body).success).toBe(true)
    expect(body.purchase_orders).toEqual([
      {
        distributor_id: "wps",
        po_number: "M1042-W1",
        ship_method: "ground",
        lines: [
          {
            line_item_id: "ordli_1",
            sku: "87-5503",
            warehouse: "ID",
            quantity: 2,
          },
          {
            line_item_id: "ordli_2",
            sku: "87-9",
            warehouse: "ID",
            quantity: 3,
          },
        ],
      },
    ])
  })

  it("sends the changed fields of the ship-to only, cleared ones as null", () => {
    const { body } = placementOf({
      ship_to: { ...shipTo, city: "Spring Field", email: null },
    })
    expect(body.purchase_orders?.[0]?.ship_to).toEqual({
      city: "Spring Field",
      email: null,
    })
  })

  it("tells why a forbidden source is chosen, and what was accepted", () => {
    const { lines } = startDraft(aDropship())
    const { body } = placementOf(
      {
        lines: lines.map((line, at) =>
          at === 0 ? { ...line, override_reason: " Agreed by phone " } : line
        ),
      },
      ["source_forbidden"]
    )
    expect(placePurchaseOrdersBody.safeParse(body).success).toBe(true)
    const [first, second] = body.purchase_orders?.[0]?.lines ?? []
    expect(first?.override_reason).toBe("Agreed by phone")
    expect(second).not.toHaveProperty("override_reason")
    expect(body.accept).toEqual(["source_forbidden"])
  })

  it("accepts nothing by itself", () => {
    expect(placementOf().body).not.toHaveProperty("accept")
  })

  it("leaves an emptied PO number to the server", () => {
    const { body } = placementOf({ orders: { wps: { po_number: "" } } })
    expect(body.purchase_orders?.[0]).not.toHaveProperty("po_number")
  })
})

describe("draftFieldOf", () => {
  const { rows } = placementOf()

  it.each([
    ["purchase_orders.0.ship_to.city", "ship_to.city"],
    ["purchase_orders.0.po_number", "po_number.wps"],
    ["purchase_orders.0.ship_method", "ship_method.wps"],
    ["purchase_orders.0.lines.1.quantity", "quantity.line-1"],
    ["purchase_orders.0.lines.1.override_reason", "reason.line-1"],
  ])("shows an error of %s at %s", (serverField, field) => {
    expect(draftFieldOf(serverField, rows)).toBe(field)
  })

  it.each([
    "confirm",
    "purchase_orders.7.po_number",
    "purchase_orders.0.lines.9.sku",
    "purchase_orders.0.ship_to.planet",
  ])("knows no field for %s", (serverField) => {
    expect(draftFieldOf(serverField, rows)).toBeNull()
  })
})
