import { messageOf } from "../message-of"

describe("messageOf", () => {
  it("takes an error's message, and anything else as text", () => {
    expect(messageOf(new TypeError("Nothing was sent."))).toBe(
      "Nothing was sent."
    )
    expect(messageOf({ message: "The stock is gone." })).toBe(
      "The stock is gone."
    )
    expect(messageOf("why")).toBe("why")
    expect(messageOf(undefined)).toBe("undefined")
  })
})
