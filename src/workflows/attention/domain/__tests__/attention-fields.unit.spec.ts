import { attentionFields } from "../attention-fields"

describe("the log fields of what waits", () => {
  const none = { po_number: null, order_id: null, distributor_id: "wps" }

  it("name the purchase order, the feed run or the distributor", () => {
    expect(
      attentionFields({
        ...none,
        kind: "rejected",
        id: "dpo_1",
        po_number: "DS-1",
        order_id: "order_1",
      })
    ).toEqual({
      purchase_order: "DS-1",
      distributor: "wps",
      order: "order_1",
      kind: "rejected",
    })
    expect(
      attentionFields({ ...none, kind: "feed_held", id: "dfrun_1" })
    ).toEqual({ feed_run: "dfrun_1", distributor: "wps", kind: "feed_held" })
    expect(
      attentionFields({ ...none, kind: "connection_failing", id: "wps" })
    ).toEqual({ distributor: "wps", kind: "connection_failing" })
  })
})
