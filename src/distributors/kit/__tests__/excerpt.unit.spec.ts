import { excerpt } from "../excerpt"

describe("excerpt", () => {
  it("leaves a short text as it is", () => {
    expect(excerpt("87-5503,Puller")).toBe("87-5503,Puller")
  })

  it("cuts at 200 characters and says so", () => {
    const text = excerpt("x".repeat(300))
    expect(text).toHaveLength(200)
    expect(text.endsWith("…")).toBe(true)
  })

  it("holds nothing that a database refuses", () => {
    expect(excerpt("a\0b\nc\uD83C")).toBe("a b c ")
    expect(excerpt("a\u202egnp.exe")).toBe("a gnp.exe")
    expect(Array.from(excerpt("🏍".repeat(300)))).toHaveLength(200)
  })
})
