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
