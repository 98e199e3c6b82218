import { newlyRestocked } from "../newly-restocked"

const received = (...quantities: number[]) => ({
  return_id: "return_1",
  items: quantities.map((quantity) => ({ line_item_id: "ordli_1", quantity })),
})
const told = (units: number, return_id = "return_1") => ({
  events: [
    {
      at: "2026-11-24T12:00:00Z",
      type: "return_received",
      actor: "system",
      message: "",
      data: { return_id, units: { ordli_1: units } },
    },
  ],
})

describe("what came into stock by a return", () => {
  it.each([
    ["all of it at first", received(2), [], [["ordli_1", 2]]],
    ["only what is new", received(2, 1), [told(2)], [["ordli_1", 1]]],
    ["nothing that was told", received(1, 1), [told(1), told(1)], []],
    ["another return's apart", received(1), [told(1, "x")], [["ordli_1", 1]]],
  ])("is %s", (_, given, purchaseOrders, expected) => {
    expect([...newlyRestocked(given, purchaseOrders)]).toEqual(expected)
  })
})
