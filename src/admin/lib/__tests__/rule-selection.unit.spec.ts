import {
  extendSelection,
  noSelection,
  stateOfRows,
  toggleRow,
  toggleRows,
  type RuleSelection,
} from "../rule-selection"

const order = ["a", "b", "c", "d", "e"]
const keysOf = ({ keys }: RuleSelection) => [...keys].sort().join("")

describe("the selection of rules", () => {
  it("takes rows in and out one by one", () => {
    const first = toggleRow(noSelection, "b")
    expect(keysOf(first)).toBe("b")
    expect(keysOf(toggleRow(first, "d"))).toBe("bd")
    expect(keysOf(toggleRow(first, "b"))).toBe("")
  })

  it("goes from the last row to another, in either direction", () => {
    const first = toggleRow(noSelection, "c")
    expect(keysOf(extendSelection(first, "e", order))).toBe("cde")
    expect(keysOf(extendSelection(first, "a", order))).toBe("abc")
  })

  it("takes a range out when the last row was taken out", () => {
    const all = toggleRows(noSelection, order)
    const without = toggleRow(all, "b")
    expect(keysOf(extendSelection(without, "d", order))).toBe("ae")
  })

  it("toggles the row when there is none to go from", () => {
    expect(keysOf(extendSelection(noSelection, "d", order))).toBe("d")
    const gone = toggleRow(noSelection, "no longer there")
    expect(extendSelection(gone, "d", order).keys.has("d")).toBe(true)
  })

  it("selects all of a group, and none once all are", () => {
    const one = toggleRow(noSelection, "b")
    const group = toggleRows(one, ["a", "b"])
    expect(keysOf(group)).toBe("ab")
    expect(keysOf(toggleRows(group, ["a", "b"]))).toBe("")
    expect(keysOf(toggleRows(group, order))).toBe("abcde")
  })

  it("tells all, none and some apart", () => {
    const { keys } = toggleRow(noSelection, "b")
    expect(stateOfRows(keys, ["b"])).toBe(true)
    expect(stateOfRows(keys, ["a"])).toBe(false)
    expect(stateOfRows(keys, ["a", "b"])).toBe("indeterminate")
    expect(stateOfRows(keys, [])).toBe(false)
  })
})
