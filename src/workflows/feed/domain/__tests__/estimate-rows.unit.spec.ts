import { estimateRows } from "../estimate-rows"

describe("estimateRows", () => {
  it("judges by the share of bytes read", () => {
    expect(estimateRows({ rows: 100, bytes: 1_000 }, 10_000)).toBe(1_000)
  })

  it("knows nothing before the first row", () => {
    expect(estimateRows({ rows: 0, bytes: 64 }, 10_000)).toBeNull()
    expect(estimateRows({ rows: 0, bytes: 0 }, 0)).toBeNull()
  })

  it("is never less than what was read", () => {
    expect(estimateRows({ rows: 12, bytes: 500 }, 400)).toBe(12)
  })
})
