import fc from "fast-check"
import { lowerKeys } from "../lower-keys"

describe("lowerKeys", () => {
  it("finds one field in all its spellings", () => {
    expect(
      [{ ponumber: "M1" }, { poNumber: "M1" }, { PONumber: "M1" }].map(
        (header) => lowerKeys({ Header: header })
      )
    ).toEqual(Array(3).fill({ header: { ponumber: "M1" } }))
  })

  it("takes the first of two spellings that says something", () => {
    expect(lowerKeys({ ponumber: "", poNumber: "M1", PoNumber: "M2" })).toEqual(
      { ponumber: "M1" }
    )
    expect(lowerKeys({ quantity: 0, Quantity: 5 })).toEqual({ quantity: 0 })
  })

  it("changes no value, whatever an answer holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const lowered = lowerKeys(value)
        expect(lowerKeys(lowered)).toEqual(lowered)
        if (typeof value !== "object") {
          expect(lowered).toBe(value)
        }
      })
    )
  })

  it("is not led into the depths", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`)
    expect(JSON.stringify(lowerKeys(deep)).length).toBeLessThan(100)
  })

  it("takes a key that objects have already for a plain one", () => {
    const body: unknown = JSON.parse('{"__proto__": {"success": true}}')
    expect((lowerKeys(body) as { success?: boolean }).success).toBeUndefined()
  })
})
