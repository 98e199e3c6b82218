import { billedTotal } from "../billed-total"
import { lineProgress } from "../line-progress"

const line = {
  quantity: 5,
  shipped_quantity: 2,
  backordered_quantity: 1,
  canceled_quantity: 1,
}

describe("lineProgress", () => {
  it("says where each unit is", () => {
    expect(lineProgress(line)).toEqual({
      shipped: 2,
      backordered: 1,
      canceled: 1,
      waiting: 1,
    })
  })

  it("never shows more units than were ordered", () => {
    const progress = lineProgress({
      ...line,
      shipped_quantity: 4,
      backordered_quantity: 4,
    })
    expect(progress).toEqual({
      shipped: 4,
      canceled: 1,
      backordered: 0,
      waiting: 0,
    })
  })
})

describe("billedTotal", () => {
  it("adds up the distributor's orders", () => {
    expect(billedTotal([{ total: 39.69 }, { total: 0.11 }])).toBe(39.8)
  })

  it("is unknown while one of them has no total", () => {
    expect(billedTotal([{ total: 39.69 }, { total: null }])).toBeNull()
    expect(billedTotal([])).toBeNull()
  })
})
