import { orderObstacle, type OrderGateInput } from "../order-gate"

function order(changes: Partial<OrderGateInput> = {}): OrderGateInput {
  return {
    status: "pending",
    canceled_at: null,
    summary: { current_order_total: 100, paid_total: 0, refunded_total: 0 },
    payment_collections: [],
    ...changes,
  }
}
const authorized = {
  payment_collections: [{ status: "authorized", authorized_amount: 100 }],
}
const money = (paid_total: number, refunded_total = 0) => ({
  summary: { current_order_total: 100, paid_total, refunded_total },
})

describe("orderObstacle", () => {
  it("closes canceled, archived and draft orders", () => {
    expect(orderObstacle(order({ status: "canceled" }), "none")).toBe(
      "The order is canceled"
    )
    expect(orderObstacle(order({ canceled_at: new Date() }), "none")).toBe(
      "The order is canceled"
    )
    expect(orderObstacle(order({ status: "archived" }), "none")).toBe(
      "The order is archived"
    )
    expect(orderObstacle(order({ status: "draft" }), "none")).toBe(
      "The order is a draft"
    )
  })

  it("asks for the payment that the merchant requires", () => {
    expect(orderObstacle(order(), "none")).toBeNull()
    expect(orderObstacle(order(), "authorized")).toBe(
      "The payment is not authorized yet"
    )
    expect(orderObstacle(order(authorized), "authorized")).toBeNull()
    expect(orderObstacle(order(authorized), "captured")).toBe(
      "The payment is not captured yet"
    )
    expect(orderObstacle(order(money(100)), "captured")).toBeNull()
    expect(orderObstacle(order(money(60)), "captured")).toBe(
      "The payment is not captured yet"
    )
  })

  it("does not count a payment that was canceled", () => {
    const canceled = {
      payment_collections: [{ status: "canceled", authorized_amount: 100 }],
    }
    expect(orderObstacle(order(canceled), "authorized")).toBe(
      "The payment is not authorized yet"
    )
  })

  it("closes an order whose money went back, whatever is required", () => {
    expect(orderObstacle(order(money(100, 100)), "none")).toBe(
      "The payment was refunded"
    )
    expect(orderObstacle(order(money(100, 20)), "none")).toBeNull()
  })

  it("lets an order through that costs nothing", () => {
    const free = {
      summary: { current_order_total: 0, paid_total: 0, refunded_total: 0 },
    }
    expect(orderObstacle(order(free), "captured")).toBeNull()
  })
})
