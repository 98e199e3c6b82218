import {
  aDropship,
  aLine,
  aPlan,
  aSource,
  excludedSource,
  partsUnlimitedSource,
} from "../__fixtures__/dropship"
import { startDraft } from "../dropship-draft"
import { sourceKey } from "../source-key"

describe("startDraft", () => {
  it("ticks what the server planned, with its sources and quantities", () => {
    expect(startDraft(aDropship()).lines).toEqual([
      expect.objectContaining({
        line_item_id: "ordli_1",
        source: sourceKey(aSource()),
        quantity: 2,
        is_included: true,
      }),
      expect.objectContaining({ line_item_id: "ordli_2", quantity: 3 }),
    ])
  })

  it("offers a ready line that was not planned, unticked", () => {
    const dropship = aDropship({ plan: aPlan() })
    expect(startDraft(dropship).lines.map((line) => line.is_included)).toEqual([
      false,
      false,
    ])
  })

  it("prefers the best rank where nothing is selected", () => {
    const sources = [partsUnlimitedSource, aSource()]
    const dropship = aDropship({
      lines: [aLine({ sources })],
      plan: aPlan(),
    })
    expect(startDraft(dropship).lines[0]?.source).toBe(sourceKey(aSource()))
  })

  it("offers a blocked line that a reason can overrule, without a source", () => {
    const dropship = aDropship({
      lines: [aLine({ state: "blocked", sources: [excludedSource] })],
      plan: aPlan(),
    })
    expect(startDraft(dropship).lines).toEqual([
      expect.objectContaining({ source: null, is_included: false }),
    ])
  })

  it("leaves out lines that can't be bought", () => {
    const hopeless = aSource({ obstacle: "disabled", usable_quantity: 0 })
    const dropship = aDropship({
      lines: [
        aLine({ state: "blocked", sources: [hopeless] }),
        aLine({ state: "ordered", open_quantity: 0 }),
      ],
      plan: aPlan(),
    })
    expect(startDraft(dropship).lines).toEqual([])
  })

  it("keeps both places of a line that is bought at two", () => {
    const dropship = aDropship()
    const [planned] = dropship.plan.purchase_orders
    const [line] = planned?.lines ?? []
    const halves = [
      { ...planned!, lines: [{ ...line!, quantity: 1 }] },
      {
        ...planned!,
        distributor_id: "parts-unlimited",
        lines: [
          { ...line!, sku: partsUnlimitedSource.sku, warehouse: "WI" },
        ].map((half) => ({ ...half, quantity: 1 })),
      },
    ]
    const draft = startDraft({
      ...dropship,
      lines: dropship.lines.slice(0, 1),
      plan: aPlan({ purchase_orders: halves }),
    })
    expect(draft.lines.map((half) => half.source)).toEqual([
      sourceKey(aSource()),
      sourceKey(partsUnlimitedSource),
    ])
    expect(new Set(draft.lines.map((half) => half.id)).size).toBe(2)
  })
})
