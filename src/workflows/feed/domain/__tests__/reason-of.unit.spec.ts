import { reasonOf } from "../reason-of"

describe("reasonOf", () => {
  it("ends with a full stop, once", () => {
    expect(reasonOf(new Error("Connection terminated unexpectedly"))).toBe(
      "Connection terminated unexpectedly."
    )
    expect(reasonOf(new Error("Nothing was changed."))).toBe(
      "Nothing was changed."
    )
    expect(reasonOf("why")).toBe("why.")
  })

  it("leaves the statement out that a database refused, and nothing else", () => {
    const refused = Object.assign(
      new Error("update feed set a = b - 1\nwhere id = $1 - disk full"),
      { severity: "ERROR" }
    )
    expect(reasonOf(refused)).toBe("disk full.")
    expect(reasonOf(Object.assign(new Error("x"), { severity: "FATAL" }))).toBe(
      "x."
    )
    expect(reasonOf(new Error("a file - of sorts"))).toBe("a file - of sorts.")
  })
})
