import { listAt, textAt, textsAt, valueAt } from "../json-path"

const body = { a: { b: [{ c: 1 }], d: " x ", e: null }, f: ["1", 2, "", {}] }

describe("a path into an answer", () => {
  it("leads to a value, or to nothing", () => {
    expect(valueAt(body, "a.b")).toEqual([{ c: 1 }])
    expect(valueAt(body, "a.b.c")).toBeUndefined()
    expect(valueAt("text", "length")).toBeUndefined()
    expect(valueAt(body, "a.constructor.name")).toBeUndefined()
    expect(valueAt(body, "__proto__")).toBeUndefined()
  })

  it("reads texts and lists tolerantly", () => {
    expect(textAt(body, "a.d")).toBe("x")
    expect(textAt(body, "a")).toBe("")
    expect(textsAt(body, "f")).toEqual(["1", "2"])
    expect(listAt(body, "a.e")).toEqual([])
    expect(listAt(body, "a.d")).toEqual([" x "])
  })
})
