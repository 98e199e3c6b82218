import { WaitBudget } from "../wait-budget"

describe("WaitBudget", () => {
  it("gives three waits", () => {
    const budget = new WaitBudget()
    expect([1, 1, 1, 1].map((seconds) => budget.take(seconds))).toEqual([
      1000,
      1000,
      1000,
      null,
    ])
  })

  it("gives no wait that is longer than what is left", () => {
    const budget = new WaitBudget(3, 30_000)
    expect(budget.take(31)).toBeNull()
    expect(budget.take(20)).toBe(20_000)
    expect(budget.take(11)).toBeNull()
    expect(budget.take(10)).toBe(10_000)
  })
})
