import { updateSeenAt } from "../update-seen-at"

const fetched = new Date("2026-11-23T12:00:00Z")
const file = (isUpdate: boolean, time: string | null) => ({
  isUpdate,
  modified_at: time === null ? null : new Date(time),
})

describe("updateSeenAt", () => {
  it("is the time of the oldest update", () => {
    const early = "2026-11-23T06:00:00Z"
    const files = [
      file(true, "2026-11-23T08:00:00Z"),
      file(true, "2026-11-23T07:00:00Z"),
      file(false, early),
    ]
    expect(updateSeenAt(files, fetched)).toEqual(
      new Date("2026-11-23T07:00:00Z")
    )
    expect(updateSeenAt([file(false, early)], fetched)).toBeNull()
  })

  it("is another one where the server tells none", () => {
    expect(updateSeenAt([file(true, null)], fetched)).toEqual(fetched)
  })
})
