import {
  aDropship,
  aLine,
  aPlan,
  aSource,
  partsUnlimitedSource,
} from "../__fixtures__/dropship"
import { startDraft, type DropshipDraft } from "../dropship-draft"
import { groupPurchaseOrders } from "../group-purchase-orders"
import { sourceKey } from "../source-key"

function changeLine(
  draft: DropshipDraft,
  index: number,
  changes: Partial<DropshipDraft["lines"][number]>
): DropshipDraft {
  return {
    ...draft,
    lines: draft.lines.map((line, at) =>
      at === index ? { ...line, ...changes } : line
    ),
  }
}

describe("groupPurchaseOrders", () => {
  it("gives the server's plan back while nothing is changed", () => {
    const dropship = aDropship()
    const [planned] = dropship.plan.purchase_orders
    const orders = groupPurchaseOrders(dropship, startDraft(dropship))

    expect(orders).toHaveLength(1)
    expect(orders[0]).toMatchObject({
      po_number: planned?.po_number,
      ship_method: planned?.ship_method,
      dropship_fee: planned?.dropship_fee,
      total_cost: planned?.total_cost,
      margin: planned?.margin,
    })
  })

  it("moves a line to a purchase order of its new distributor", () => {
    const dropship = aDropship()
    const draft = changeLine(startDraft(dropship), 0, {
      source: sourceKey(partsUnlimitedSource),
    })
    const orders = groupPurchaseOrders(dropship, draft)

    expect(
      orders.map((order) => [
        order.distributor_id,
        order.lines.map(({ line }) => line.line_item_id),
      ])
    ).toEqual([
      ["parts-unlimited", ["ordli_1"]],
      ["wps", ["ordli_2"]],
    ])
    // 2 × 16.20 and 1.10 for each unit; 189.90 less that.
    expect(orders[0]).toMatchObject({
      po_number: "",
      item_cost: 32.4,
      dropship_fee: 2.2,
      total_cost: 34.6,
      margin: 155.3,
    })
    // 3 × 20.35 and the flat fee once.
    expect(orders[1]).toMatchObject({
      po_number: "M1042-W1",
      item_cost: 61.05,
      dropship_fee: 9.75,
      total_cost: 70.8,
    })
  })

  it("leaves unticked lines in sight but out of the sums", () => {
    const dropship = aDropship()
    const draft = changeLine(startDraft(dropship), 1, { is_included: false })
    const [order] = groupPurchaseOrders(dropship, draft)

    expect(order?.lines).toHaveLength(2)
    expect(order).toMatchObject({ item_cost: 29.94, total_cost: 39.69 })
  })

  it("charges nothing for a purchase order without a ticked line", () => {
    const dropship = aDropship()
    const [order] = groupPurchaseOrders(
      dropship,
      [0, 1].reduce(
        (draft, index) => changeLine(draft, index, { is_included: false }),
        startDraft(dropship)
      )
    )
    expect(order).toMatchObject({ dropship_fee: 0, total_cost: 0, margin: 0 })
  })

  it("takes the planned freight off the margin, not off the cost", () => {
    const dropship = aDropship()
    const plan = aPlan({
      purchase_orders: dropship.plan.purchase_orders.map((order) => ({
        ...order,
        freight_estimate: 12.5,
      })),
    })
    const draft = changeLine(startDraft(dropship), 0, {
      source: sourceKey(partsUnlimitedSource),
    })
    const orders = groupPurchaseOrders({ ...dropship, plan }, draft)
    // 180.30 less 70.80 and 12.50; the other one is not in the plan.
    expect(orders[1]).toMatchObject({
      freight_estimate: 12.5,
      total_cost: 70.8,
      margin: 97,
    })
    expect(orders[0]).toMatchObject({ freight_estimate: 0, margin: 155.3 })
  })

  it("says no cost and no margin while a unit cost is unknown", () => {
    const source = aSource({ unit_cost: null, is_selected: true })
    const dropship = aDropship({
      lines: [aLine({ sources: [source] })],
    })
    const [order] = groupPurchaseOrders(dropship, startDraft(dropship))
    expect(order).toMatchObject({
      item_cost: null,
      total_cost: null,
      margin: null,
    })
  })

  it("adds amounts without the drift of binary fractions", () => {
    const dropship = aDropship({
      lines: [
        aLine({
          quantity: 3,
          open_quantity: 3,
          unit_price: 0.3,
          sources: [
            aSource({ unit_cost: 0.1, dropship_fee: 0.2, is_selected: true }),
          ],
        }),
      ],
      plan: aPlan(),
    })
    const draft = changeLine(startDraft(dropship), 0, { is_included: true })
    const [order] = groupPurchaseOrders(dropship, draft)
    expect(order).toMatchObject({
      item_cost: 0.3,
      total_cost: 0.5,
      margin: 0.4,
    })
  })

  it("drops a line whose source is gone since", () => {
    const dropship = aDropship()
    const draft = startDraft(dropship)
    const lines = dropship.lines.map((line) => ({ ...line, sources: [] }))
    expect(groupPurchaseOrders({ ...dropship, lines }, draft)).toEqual([])
  })
})
