import { preferenceProblems, preferencesOf } from "../preference-rows"

const row = (key: string, brand: string, distributor_id = "wps") => ({
  key,
  brand,
  distributor_id,
})

describe("the rows of the fulfillment preferences", () => {
  it("may be saved when every brand is there once", () => {
    expect(preferenceProblems([row("1", "EBC"), row("2", "Fly")]).size).toBe(0)
  })

  it("are refused at the row that repeats a brand, lacks one or its distributor", () => {
    const problems = preferenceProblems([
      row("1", "EBC"),
      row("2", " ebc "),
      row("3", "  "),
      row("4", "Fly", ""),
    ])
    expect(Object.fromEntries(problems)).toEqual({
      2: "brandTwice",
      3: "brandMissing",
      4: "noDistributor",
    })
  })

  it("are saved trimmed and without their keys", () => {
    expect(preferencesOf([row("1", " EBC ")])).toEqual([
      { brand: "EBC", distributor_id: "wps" },
    ])
  })
})
