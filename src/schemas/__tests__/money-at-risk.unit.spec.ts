import { moneyAtRisk } from "../money-at-risk"

const line = {
  id: "dpol_1",
  line_item_id: "ordli_1",
  sku: "87-5503",
  title: "Flywheel puller",
  warehouse: null,
  quantity: 3,
  shipped_quantity: 0,
  backordered_quantity: 0,
  canceled_quantity: 0,
  unit_cost: 14.97,
}
const order = {
  status: "submitted" as const,
  lines: [line],
  dropship_fee: 9.75,
}

describe("moneyAtRisk", () => {
  it("is all of a purchase order of which nothing has left", () => {
    expect(moneyAtRisk(order)).toEqual({ units: 3, amount: 54.66 })
  })

  it("is what has not left, without the fee once something has", () => {
    const lines = [{ ...line, shipped_quantity: 1, canceled_quantity: 1 }]
    expect(moneyAtRisk({ ...order, lines })).toEqual({
      units: 1,
      amount: 14.97,
    })
  })

  it("is not known while a cost is not", () => {
    const lines = [line, { ...line, quantity: 1, unit_cost: null }]
    expect(moneyAtRisk({ ...order, lines })).toEqual({
      units: 4,
      amount: null,
    })
  })

  it("is nothing before it is sent, and after it came to an end", () => {
    for (const status of [
      "pending",
      "rejected",
      "canceled",
      "shipped",
    ] as const) {
      expect(moneyAtRisk({ ...order, status })).toEqual({ units: 0, amount: 0 })
    }
  })
})
