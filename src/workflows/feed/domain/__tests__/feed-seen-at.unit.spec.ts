import { feedSeenAt } from "../feed-seen-at"

const fetched = new Date("2026-11-23T12:00:00Z")
const early = new Date("2026-11-23T05:00:00Z")
const late = new Date("2026-11-23T11:00:00Z")

describe("feedSeenAt", () => {
  it("is the time of the stock file, not of the item file", () => {
    const files = [
      { kind: "item", modified_at: early },
      { kind: "quantity", modified_at: late },
    ] as const
    expect(feedSeenAt(files, fetched)).toEqual(late)
  })

  it("is the oldest stock file's, or the item file's where that tells stock", () => {
    const files = [
      { kind: "quantity", modified_at: late },
      { kind: "quantity", modified_at: early },
    ] as const
    expect(feedSeenAt(files, fetched)).toEqual(early)
    expect(feedSeenAt([{ kind: "item", modified_at: late }], fetched)).toEqual(
      late
    )
  })

  it("is the time of the fetch when the server doesn't say, or runs ahead", () => {
    const tomorrow = new Date("2026-11-24T05:00:00Z")
    expect(
      feedSeenAt([{ kind: "quantity", modified_at: null }], fetched)
    ).toEqual(fetched)
    expect(
      feedSeenAt([{ kind: "quantity", modified_at: tomorrow }], fetched)
    ).toEqual(fetched)
  })
})
