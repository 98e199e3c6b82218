import { addTag } from "../add-tag"

describe("addTag", () => {
  it("adds a word, trimmed", () => {
    expect(addTag(["Fly"], " EBC ")).toEqual(["Fly", "EBC"])
  })

  it.each(["FLY-racing", "  ", "--"])("leaves out %j", (text) => {
    expect(addTag(["Fly Racing"], text)).toEqual(["Fly Racing"])
  })
})
