import { heldRunFigures } from "../held-run-figures"

describe("the figures of a held run", () => {
  it("are told with how much of what was there would change", () => {
    const figures = heldRunFigures({
      items: { before: 1000, after: 500 },
      stock: { before: 0, after: 40 },
      in_stock: { before: 800, after: 900 },
      zeroed: 10,
      median_cost: { before: null, after: null },
      costs_compared: 0,
      rows_read: 3000,
      rows_rejected: 60,
    })
    expect(
      figures.map(({ name, before, after, change }) => [
        name,
        before,
        after,
        change,
      ])
    ).toEqual([
      ["items", 1000, 500, -0.5],
      ["stock", 0, 40, null],
      ["in_stock", 800, 900, 0.125],
      ["median_cost", null, null, null],
      ["rows", 3000, 2940, -0.02],
    ])
  })
})
