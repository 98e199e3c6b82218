import { countReach, emptyPreview } from "../count-reach"

describe("countReach", () => {
  it("counts a variant before, after, and where it changes", () => {
    const preview = emptyPreview()
    countReach(preview, "unavailable", "dropshippable")
    countReach(preview, "longer_lead_time", "dropshippable")
    countReach(preview, "dropshippable", "dropshippable")
    countReach(preview, "dropshippable", "unavailable")
    expect(preview).toEqual({
      before: { dropshippable: 2, longer_lead_time: 1, unavailable: 1 },
      after: { dropshippable: 3, longer_lead_time: 0, unavailable: 1 },
      becoming: { dropshippable: 2, longer_lead_time: 0, unavailable: 1 },
    })
  })
})
