import { variantKeysOf } from "../variant-keys"

const names = { brand_key: "brand", mpn_key: "mpn" }

describe("variantKeysOf", () => {
  it("prefers the variant's own metadata to its product's", () => {
    const keys = variantKeysOf(
      {
        id: "variant_1",
        sku: "87-5503",
        title: "Default",
        metadata: { mpn: "FP-27", brand: " ", unit_of_measure: "PR" },
        product: {
          title: "Flywheel Puller, M27x1.0",
          metadata: { brand: "SamplePro", mpn: "all", unit_of_measure: "EA" },
        },
      },
      names
    )
    expect(keys).toEqual({
      variant_id: "variant_1",
      sku: "87-5503",
      sku_key: "875503",
      gtins: [],
      brand_key: "SAMPLEPRO",
      mpn_key: "FP27",
      unit_key: "pair",
      title: "Flywheel Puller M27x1 0 Default",
    })
  })

  it("reads the metadata that the settings name, and numbers too", () => {
    const keys = variantKeysOf(
      { id: "variant_1", metadata: { maker: "Fly", part: 27, brand: "x" } },
      { brand_key: "maker", mpn_key: "part" }
    )
    expect(keys).toMatchObject({ brand_key: "FLY", mpn_key: "27" })
  })

  it("gathers UPC, EAN and barcode, each code once and only right ones", () => {
    const keys = variantKeysOf(
      {
        id: "variant_1",
        upc: "191361000003",
        ean: "0191361000003",
        barcode: "1.91361E+11",
      },
      names
    )
    expect(keys.gtins).toEqual(["00191361000003"])
  })
})
