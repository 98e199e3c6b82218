import { formatShipDay } from "../format-ship-day"

describe("formatShipDay", () => {
  it("keeps the distributor's day, wherever the reader is", () => {
    expect(formatShipDay("2026-11-23T00:00:00.000Z", "en")).toBe(
      "November 23, 2026"
    )
  })
})
