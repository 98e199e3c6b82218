import { variantSearch } from "../variant-search"

describe("variantSearch", () => {
  it("finds a variant by its SKU", () => {
    expect(
      variantSearch({ sku: " 87-5503 ", title: "S", product: { title: "Top" } })
    ).toBe("87-5503")
  })

  it("finds one without a SKU by its product, as far as a search takes", () => {
    expect(
      variantSearch({ sku: null, product: { title: "x".repeat(300) } })
    ).toHaveLength(200)
    expect(variantSearch({ title: "Large" })).toBe("Large")
  })
})
