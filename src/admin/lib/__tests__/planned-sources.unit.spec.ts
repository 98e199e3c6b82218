import {
  aDropship,
  aLine,
  partsUnlimitedSource,
} from "../__fixtures__/dropship"
import { plannedFigures, plannedSources } from "../planned-sources"

describe("what the plan does with a line", () => {
  const dropship = aDropship()
  const [line = aLine()] = dropship.lines
  const [atWps] = dropship.plan.purchase_orders
  const split = {
    ...dropship.plan,
    purchase_orders: [
      { ...atWps!, lines: [{ ...atWps!.lines[0]!, quantity: 1 }] },
      {
        ...atWps!,
        distributor_id: "parts-unlimited",
        lines: [
          {
            ...atWps!.lines[0]!,
            sku: partsUnlimitedSource.sku,
            warehouse: "WI",
            quantity: 1,
          },
        ],
      },
    ],
  }

  it("is found at every distributor", () => {
    const planned = plannedSources(line, split)
    expect(
      planned.map(({ source, quantity }) => [source.sku, quantity])
    ).toEqual([
      ["87-5503", 1],
      ["1212-0440", 1],
    ])
    // 14.97 + 16.20 of 189.90.
    expect(plannedFigures(line, planned)).toEqual({
      cost: 31.17,
      margin_percent: 84,
    })
  })

  it("is nothing for a line outside of it", () => {
    const other = aLine({ line_item_id: "ordli_9" })
    expect(plannedFigures(other, plannedSources(other, split))).toEqual({
      cost: null,
      margin_percent: null,
    })
  })

  it("has no figures while a cost is unknown", () => {
    const planned = plannedSources(line, split).map((part, at) =>
      at === 0 ? { ...part, source: { ...part.source, unit_cost: null } } : part
    )
    expect(plannedFigures(line, planned).cost).toBeNull()
  })
})
