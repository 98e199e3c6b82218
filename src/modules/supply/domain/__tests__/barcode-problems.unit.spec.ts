import { barcodeProblems } from "../barcode-problems"

describe("barcodeProblems", () => {
  it("names each code that can't be used, once", () => {
    expect(
      barcodeProblems({
        upc: "1.91361E+11",
        ean: " 1.91361E+11",
        barcode: "191361000004",
      })
    ).toEqual([
      { value: "1.91361E+11", reason: expect.stringMatching(/spreadsheet/) },
      { value: "191361000004", reason: expect.stringMatching(/check digit/) },
    ])
  })

  it("has nothing to say of right codes and of none", () => {
    expect(
      barcodeProblems({ upc: "191361000003", ean: null, barcode: " " })
    ).toEqual([])
  })
})
