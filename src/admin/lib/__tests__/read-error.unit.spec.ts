import { readError } from "../read-error"

const badRequest = { status: 400, statusText: "Bad Request" }

describe("readError", () => {
  it("keeps every field that the answer lists", () => {
    const error = readError(
      {
        message: "Nothing was ordered.",
        field: "a",
        problems: [
          { field: "a", message: "too long", limit: 17 },
          { field: "b", message: "missing" },
        ],
      },
      badRequest
    )
    expect(error.message).toBe("Nothing was ordered.")
    expect(error.fields.map(({ field }) => field)).toEqual(["a", "b"])
  })

  it("takes the single field when there is no list", () => {
    const error = readError({ message: "too long", field: "a" }, badRequest)
    expect(error.fields).toEqual([{ field: "a", message: "too long" }])
  })

  it("survives an answer that is no JSON", () => {
    const error = readError(null, { status: 502, statusText: "Bad Gateway" })
    expect(error).toMatchObject({
      message: "Bad Gateway",
      status: 502,
      fields: [],
    })
  })
})
