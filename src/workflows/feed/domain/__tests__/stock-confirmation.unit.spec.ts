import { confirmBefore, isConfirmationDue } from "../stock-confirmation"

const noon = new Date("2026-11-23T12:00:00Z")
const before = (hours: number) => new Date(noon.getTime() - hours * 3_600_000)

describe("the confirmation of stock that did not change", () => {
  it("is written once it is half as old as stale stock", () => {
    expect(confirmBefore(noon, 36)).toEqual(before(18))
    expect(confirmBefore(noon, null)).toBeNull()
  })

  it("has known files read again after a quarter of that", () => {
    expect(isConfirmationDue(noon, before(8.9), 36)).toBe(false)
    expect(isConfirmationDue(noon, before(9), 36)).toBe(true)
    expect(isConfirmationDue(noon, before(1_000), null)).toBe(false)
  })
})
