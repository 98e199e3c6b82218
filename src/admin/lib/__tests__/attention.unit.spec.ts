import { attentionLinks } from "../attention-links"
import { attentionQuery } from "../attention-query"
import { shortenCount } from "../shorten-count"

describe("the query of the attention list", () => {
  it("is what its URL says", () => {
    expect(
      attentionQuery(
        { kind: "rejected", distributor_id: "wps", offset: "20" },
        20
      )
    ).toEqual({
      limit: 20,
      offset: 20,
      kind: "rejected",
      distributor_id: "wps",
    })
  })

  it("leaves out what can't be read", () => {
    expect(attentionQuery({ kind: "hunger", offset: "-3" }, 20)).toEqual({
      limit: 20,
      offset: 0,
    })
  })
})

describe("the links of what waits", () => {
  const none = {
    purchase_order_id: null,
    po_number: null,
    order_id: null,
    order_display_id: null,
  }

  it("lead to the purchase order and its order", () => {
    expect(
      attentionLinks({
        kind: "rejected",
        id: "dpo_1",
        purchase_order_id: "dpo_1",
        po_number: "M1042-W1",
        order_id: "order_1",
        order_display_id: 1042,
      })
    ).toEqual([
      {
        to: "/purchase-orders/dpo_1",
        label: "toPurchaseOrder",
        number: "M1042-W1",
      },
      { to: "/orders/order_1", label: "toOrder", number: "1042" },
    ])
  })

  it.each([
    ["feed_held", "dfrun_1", "/feeds/runs/dfrun_1"],
    ["feed_failed", "dfrun_1", "/feeds/runs/dfrun_1"],
    ["connection_failing", "wps", "/settings/order-automation/configure/wps"],
  ] as const)("of %s lead to where it is put right", (kind, id, to) => {
    expect(attentionLinks({ kind, id, ...none })).toMatchObject([{ to }])
  })
})

describe("the count in the menu", () => {
  it("stays short", () => {
    expect([1, 99, 100].map(shortenCount)).toEqual(["1", "99", "99+"])
  })
})
