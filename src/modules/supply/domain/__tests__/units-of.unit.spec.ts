import { unitsOf } from "../units-of"

describe("the units of an item", () => {
  it.each([
    [{}, 0],
    [{ ID: 3, CA: 0, PA2: 4 }, 7],
    [{ ID: 3, CA: -2 }, 3],
  ])("in %j are %d", (quantities, units) => {
    expect(unitsOf(quantities)).toBe(units)
  })
})
