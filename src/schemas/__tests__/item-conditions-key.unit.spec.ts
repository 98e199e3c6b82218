import { itemConditionsKey, tidyItemConditions } from "../item-conditions-key"

describe("itemConditionsKey", () => {
  it("is one for conditions that match the same", () => {
    expect(
      itemConditionsKey({ flags: ["carb", "oversize"], brands: ["Fly Racing"] })
    ).toBe(
      itemConditionsKey({
        brands: ["FLY-RACING", "fly racing"],
        flags: ["oversize", "carb"],
        skus: [],
      })
    )
  })

  it("differs where a value moves to another condition", () => {
    expect(itemConditionsKey({ brands: ["FLY"] })).not.toBe(
      itemConditionsKey({ skus: ["FLY"] })
    )
  })
})

it("tidies conditions: no empty list, each value once", () => {
  expect(
    tidyItemConditions({ brands: [], skus: ["1", "2", "1"], flags: ["carb"] })
  ).toEqual({ skus: ["1", "2"], flags: ["carb"] })
})
