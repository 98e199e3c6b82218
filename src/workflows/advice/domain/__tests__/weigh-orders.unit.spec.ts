import { adviceStart, weighOrders } from "../weigh-orders"

const now = new Date("2026-11-24T12:00:00Z")

describe("weighOrders", () => {
  it.each([
    ["an old shop", "2024-01-01T00:00:00Z", 300, 10],
    ["an old shop of few orders", "2024-01-01T00:00:00Z", 1, 0.03],
    ["a shop of exactly 30 days", "2026-10-25T12:00:00Z", 60, 2],
    ["a shop of nine and a half days", "2026-11-15T00:00:00Z", 25, 2.5],
    ["a shop of one hour", "2026-11-24T11:00:00Z", 4, 4],
    ["a shop that opens this moment", "2026-11-24T12:00:00Z", 4, 4],
    ["a clock that is behind", "2026-11-25T12:00:00Z", 4, 4],
    ["no order", "2024-01-01T00:00:00Z", 0, 0],
  ])("averages for %s", (_, openedAt, orders, orders_per_day) => {
    expect(weighOrders(orders, new Date(openedAt), now)).toEqual({
      days: 30,
      orders,
      orders_per_day,
      pays_from_orders_per_day: 10,
    })
  })

  it("counts from thirty days of 24 hours ago", () => {
    expect(adviceStart(now).toISOString()).toBe("2026-10-25T12:00:00.000Z")
  })
})
