import { withoutStaleUpdates } from "../without-stale-updates"

const early = new Date("2026-11-23T05:00:00Z")
const late = new Date("2026-11-23T11:00:00Z")

const whole = (modified_at: Date | null) => ({
  definition: { kind: "quantity" as const },
  modified_at,
})
const update = (modified_at: Date | null) => ({
  definition: { kind: "quantity" as const, isUpdate: true },
  modified_at,
})
const items = (modified_at: Date | null) => ({
  definition: { kind: "item" as const },
  modified_at,
})

describe("withoutStaleUpdates", () => {
  it("drops an update that is older than the whole stock file", () => {
    const files = [items(early), whole(late), update(early)]
    expect(withoutStaleUpdates(files)).toEqual(files.slice(0, 2))
  })

  it.each([
    ["newer", early, late],
    ["as old", early, early],
    ["of unknown age", early, null],
    ["beside a file of unknown age", null, early],
  ])("keeps an update that is %s", (_what, ofWhole, ofUpdate) => {
    const files = [items(early), whole(ofWhole), update(ofUpdate)]
    expect(withoutStaleUpdates(files)).toEqual(files)
  })

  it("goes by stock files alone", () => {
    const files = [items(late), update(early)]
    expect(withoutStaleUpdates(files)).toEqual(files)
  })
})
