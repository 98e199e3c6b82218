import { aWarning } from "../__fixtures__/dropship"
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

  it("keeps the warnings", () => {
    const warning = aWarning()
    const error = readError(
      { message: "Weigh these.", warnings: [warning] },
      { status: 409, statusText: "Conflict" }
    )
    expect(error.warnings).toEqual([warning])
  })

  it("shows no warnings when one of them can't be read", () => {
    const warnings = [aWarning(), { ...aWarning(), code: "new_kind" }]
    const error = readError(
      { message: "Weigh these.", warnings },
      { status: 409, statusText: "Conflict" }
    )
    expect(error.warnings).toEqual([])
    expect(error.message).toBe("Weigh these.")
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
