import { parseFlag } from "../parse-flag"

describe("parseFlag", () => {
  it.each([
    ["true", true],
    ["TRUE", true],
    ["1", true],
    [" Y ", true],
    ["false", false],
    ["0", false],
    ["no", false],
    ["", null],
  ])("reads %j as %p", (text, value) => {
    expect(parseFlag(text)).toEqual({ ok: true, value })
  })

  it("refuses a word that is neither", () => {
    expect(parseFlag("maybe")).toEqual({
      ok: false,
      problem: "is neither true nor false",
    })
  })
})
