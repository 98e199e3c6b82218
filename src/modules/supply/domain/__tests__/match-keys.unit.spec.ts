import { brandKey, mpnKey, skuKey } from "../match-keys"

describe("match keys", () => {
  it.each(["87-5503", "87 5503", "875503", " 87.5503 "])(
    "take %s for one SKU",
    (sku) => {
      expect(skuKey(sku)).toBe("875503")
    }
  )

  it("keep letters, and not their case", () => {
    expect(skuKey("370-640s")).toBe("370640S")
  })

  it("are null when nothing is left", () => {
    expect(skuKey(" -- ")).toBeNull()
    expect(skuKey(null)).toBeNull()
    expect(brandKey("")).toBeNull()
  })

  it("see through accents and punctuation of a brand", () => {
    expect(brandKey("Rénthal & Co.")).toBe(brandKey("RENTHAL CO"))
  })

  it.each(["N/A", "none", "000", "-"])(
    "take %s for no maker's number",
    (mpn) => {
      expect(mpnKey(mpn)).toBeNull()
    }
  )

  it("keep a maker's number with zeros in front", () => {
    expect(mpnKey("0012")).toBe("0012")
  })
})
