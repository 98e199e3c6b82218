import { storable } from "../storable"

describe("a text of an answer", () => {
  it("is stored without what a database refuses", () => {
    expect(storable("41\u00000\u001b[31m\u0085")).toBe("41 0 [31m ")
    expect(storable("half \ud83d of a pair")).toBe("half   of a pair")
  })

  it("reads in the order in which it is written", () => {
    expect(storable("order \u202e654321\u202c of \u2066you\u2069")).toBe(
      "order  654321  of  you "
    )
  })

  it("keeps all else: lines, accents, whole pairs", () => {
    const text = "1Z 5R8\r\n\tCafé 🏍️ <b>"
    expect(storable(text)).toBe(text)
  })
})
