import { neighbours } from "../neighbours"

describe("neighbours", () => {
  it("are the ids on both sides", () => {
    expect(neighbours(["a", "b", "c"], "b")).toEqual({
      position: 2,
      previous: "a",
      next: "c",
    })
  })

  it("are missing at the ends, and for what is not in the list", () => {
    expect(neighbours(["a"], "a")).toEqual({
      position: 1,
      previous: null,
      next: null,
    })
    expect(neighbours(["a", "b"], "z")).toEqual({
      position: 0,
      previous: null,
      next: null,
    })
  })
})
