import {
  aDropship,
  aLine,
  aPlan,
  aSource,
  excludedSource,
  partsUnlimitedSource,
} from "../__fixtures__/dropship"
import {
  changeDraftLine,
  chooseDraftSource,
  nextSource,
  removeDraftLine,
  splitDraftLine,
} from "../draft-changes"
import { startDraft, type DropshipDraft } from "../dropship-draft"
import { sourceKey } from "../source-key"

const boise = aSource({ usable_quantity: 3, available_quantity: 3 })
const line = aLine({
  quantity: 5,
  open_quantity: 5,
  sources: [excludedSource, partsUnlimitedSource, boise],
})

function draftOf(changes: object = {}, ofLine = line): DropshipDraft {
  const draft = startDraft(aDropship({ lines: [ofLine], plan: aPlan() }))
  return changeDraftLine(draft, "line-0", { is_included: true, ...changes })
}

const parts = (draft: DropshipDraft) =>
  draft.lines.map(({ source, quantity }) => [source, quantity])

describe("splitDraftLine", () => {
  it("buys what is still open at the next best source", () => {
    const draft = splitDraftLine(draftOf({ quantity: 3 }), "line-0", line)
    expect(parts(draft)).toEqual([
      [sourceKey(boise), 3],
      [sourceKey(partsUnlimitedSource), 2],
    ])
    expect(new Set(draft.lines.map(({ id }) => id)).size).toBe(2)
  })

  it("moves what the source lacks when nothing is open", () => {
    const draft = splitDraftLine(draftOf({ quantity: 5 }), "line-0", line)
    expect(parts(draft)).toEqual([
      [sourceKey(boise), 3],
      [sourceKey(partsUnlimitedSource), 2],
    ])
  })

  it("moves one unit when the source lacks nothing", () => {
    const source = sourceKey(partsUnlimitedSource)
    const draft = splitDraftLine(draftOf({ source }), "line-0", line)
    expect(parts(draft)).toEqual([
      [source, 4],
      [sourceKey(boise), 1],
    ])
  })

  it("comes to a forbidden source only when no other is left", () => {
    const once = splitDraftLine(draftOf(), "line-0", line)
    expect(nextSource(once, line)).toBe(excludedSource)
  })

  it("is never tried at an empty shelf", () => {
    const empty = { ...partsUnlimitedSource, available_quantity: 0 }
    const rest = { ...line, sources: [boise, empty] }
    expect(nextSource(draftOf({}, rest), rest)).toBeNull()
  })

  it("is not offered for one unit, nor where all sources are taken", () => {
    const single = { ...line, open_quantity: 1 }
    expect(nextSource(draftOf({}, single), single)).toBeNull()
    const alone = { ...line, sources: [boise] }
    expect(nextSource(draftOf({}, alone), alone)).toBeNull()
    expect(splitDraftLine(draftOf({}, alone), "line-0", alone)).toEqual(
      draftOf({}, alone)
    )
  })
})

describe("removeDraftLine", () => {
  it("gives the quantity to what is left of the line", () => {
    const draft = splitDraftLine(draftOf(), "line-0", line)
    expect(parts(removeDraftLine(draft, "line-1"))).toEqual([
      [sourceKey(boise), 5],
    ])
  })

  it("undoes a split of one part of several", () => {
    const two = splitDraftLine(draftOf(), "line-0", line)
    const three = splitDraftLine(two, "line-1", line)
    expect(parts(three)).toHaveLength(3)
    expect(removeDraftLine(three, "line-2")).toEqual(two)
  })

  it("gives nothing of a part that was not ticked", () => {
    const split = splitDraftLine(draftOf(), "line-0", line)
    const draft = changeDraftLine(split, "line-1", { is_included: false })
    expect(parts(removeDraftLine(draft, "line-1"))).toEqual([
      [sourceKey(boise), 3],
    ])
  })
})

describe("chooseDraftSource", () => {
  it("forgets the reason, which was about the other source", () => {
    const draft = draftOf({ override_reason: "Agreed", is_included: false })
    const key = sourceKey(partsUnlimitedSource)
    expect(chooseDraftSource(draft, "line-0", key).lines[0]).toMatchObject({
      source: key,
      override_reason: "",
      is_included: false,
    })
  })

  it("ticks a line that had no source before", () => {
    const draft = draftOf({ source: null, is_included: false })
    const key = sourceKey(excludedSource)
    expect(chooseDraftSource(draft, "line-0", key).lines[0]).toMatchObject({
      source: key,
      is_included: true,
    })
  })
})
