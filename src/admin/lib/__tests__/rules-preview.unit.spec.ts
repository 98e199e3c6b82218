import type { InventoryRulesPreview } from "../../../schemas/inventory-rules-preview"
import { changesVariants, previewLines } from "../rules-preview"

const none = { dropshippable: 0, longer_lead_time: 0, unavailable: 0 }
const preview: InventoryRulesPreview = {
  before: { dropshippable: 2, longer_lead_time: 3, unavailable: 1 },
  after: { dropshippable: 4, longer_lead_time: 2, unavailable: 0 },
  becoming: { dropshippable: 2, longer_lead_time: 1, unavailable: 0 },
}

describe("a preview of inventory rules", () => {
  it("has a line for each reach, the best first", () => {
    expect(previewLines(preview)).toEqual([
      { reach: "dropshippable", after: 4, before: 2, becoming: 2 },
      { reach: "longer_lead_time", after: 2, before: 3, becoming: 1 },
      { reach: "unavailable", after: 0, before: 1, becoming: 0 },
    ])
    expect(changesVariants(preview)).toBe(true)
  })

  it("has no line when nothing is matched", () => {
    const empty = { before: none, after: none, becoming: none }
    expect(previewLines(empty)).toEqual([])
    expect(changesVariants(empty)).toBe(false)
  })

  it("changes something when as many come as go", () => {
    expect(
      changesVariants({
        before: { ...none, dropshippable: 1, unavailable: 1 },
        after: { ...none, dropshippable: 1, unavailable: 1 },
        becoming: { ...none, dropshippable: 1, unavailable: 1 },
      })
    ).toBe(true)
  })
})
