import fc from "fast-check"
import { destinationOf } from "../destination-of"

const address = {
  address_1: "12 Example Rd",
  address_2: null as string | null,
  city: "Springfield",
  province: "IL",
  postal_code: "62701",
  country_code: "us",
}

describe("destinationOf", () => {
  it.each([
    "P.O. Box 12",
    "PO Box 12",
    "po box 12",
    "P O Box 12",
    "P. O. Box #12",
    "P.O.Box12",
    "P0 Box 12",
    "POBox 12",
    "POB 12",
    "P.O.B. 12",
    "P.O. Drawer 7",
    "Post Office Box 12",
    "Postal Box 12",
    "Box 12",
    "BOX #12-A",
    "Lock Box 12",
    "c/o Sample, PO Box 12",
    "12 Example Rd, P.O. Box 9",
  ])("finds a PO box in %s", (line) => {
    expect(destinationOf({ ...address, address_1: line }).kinds).toEqual([
      "po_box",
    ])
    expect(destinationOf({ ...address, address_2: line }).kinds).toEqual([
      "po_box",
    ])
  })

  it.each([
    "12 Boxwood Ln",
    "PO Boxwood Ln",
    "Boxwood 12",
    "12 Post Office Sq",
    "Post Box Hill Rd 4",
    "4 Po Boulevard",
    "Pobst St 12",
    "12 Depo Box Ct",
    "Apt 3, Box 12",
    "12 Example Rd",
    "",
  ])("finds no PO box in %s", (line) => {
    expect(destinationOf({ ...address, address_1: line }).kinds).toEqual([])
    expect(destinationOf({ ...address, address_2: line }).kinds).toEqual([])
  })

  it.each(["RR 2", "R.R. 2", "HC 61", "Rural Route #4"])(
    "takes a box of %s for none at a post office",
    (address_1) => {
      const shipTo = { ...address, address_1, address_2: "Box 12" }
      expect(destinationOf(shipTo).kinds).toEqual([])
      expect(
        destinationOf({ ...shipTo, address_2: "PO Box 12" }).kinds
      ).toEqual(["po_box"])
    }
  )

  it.each([
    { city: "Somewhere", province: "AE" },
    { city: "Somewhere", province: "Armed Forces Pacific" },
    { city: "APO", province: "" },
    { city: "FPO AP", province: "CA" },
    { city: "dpo", province: "AA" },
  ])("finds a military address in $city $province", (changes) => {
    const shipTo = { ...address, ...changes, address_1: "PSC 473 Box 12" }
    expect(destinationOf(shipTo).kinds).toEqual(["military"])
  })

  it("takes no city abroad for the military's", () => {
    const shipTo = { ...address, city: "Apo", province: "", country_code: "ph" }
    expect(destinationOf(shipTo).kinds).toEqual([])
  })

  it.each([
    ["AK", "us", "AK", "alaska"],
    ["Alaska", "us", "AK", "alaska"],
    ["hi", "us", "HI", "hawaii"],
    ["PR", "us", "PR", "puerto_rico"],
    ["San Juan", "pr", "PR", "puerto_rico"],
    ["Guam", "us", "GU", "territories"],
    ["", "gu", "GU", "territories"],
    ["U.S. Virgin Islands", "us", "VI", "territories"],
    ["AS", "us", "AS", "territories"],
    ["MP", "us", "MP", "territories"],
    ["", "mh", "MH", "territories"],
  ])("reads %s in %s as %s: %s", (province, country_code, code, kind) => {
    expect(destinationOf({ ...address, province, country_code })).toEqual({
      province: code,
      kinds: [kind],
    })
  })

  it.each([
    ["99501", "AK"],
    ["96813", "HI"],
    ["96799", "AS"],
    ["96910", "GU"],
    ["96950", "MP"],
    ["96960", "MH"],
    ["96939", "PW"],
    ["96941", "FM"],
    ["00802", "VI"],
    ["00901-1234", "PR"],
    ["62701", null],
    ["99403", null],
  ])("reads the ZIP code %s without a state as %s", (postal_code, code) => {
    const shipTo = { ...address, province: "", postal_code }
    expect(destinationOf(shipTo).province).toBe(code)
  })

  it("believes the state, not the ZIP code", () => {
    expect(destinationOf({ ...address, postal_code: "99501" })).toEqual({
      province: "IL",
      kinds: [],
    })
  })

  it("leaves a province elsewhere what it is", () => {
    expect(
      destinationOf({ ...address, province: "PR", country_code: "br" })
    ).toEqual({ province: "PR", kinds: [] })
  })

  it("finds a PO box however it is written", () => {
    const gap = fc.constantFrom("", " ", ".", ". ", "  ")
    fc.assert(
      fc.property(
        gap,
        gap,
        fc.constantFrom("BOX ", "Box #", "box", "b "),
        fc.integer({ min: 1, max: 99_999 }),
        (one, other, word, number) => {
          const address_1 = `P${one}O${other}${word}${number}`
          expect(destinationOf({ ...address, address_1 }).kinds).toEqual([
            "po_box",
          ])
        }
      )
    )
  })

  it("finds none in a street whose name begins with Box", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.stringMatching(/^[a-z]{1,10}$/),
        (number, rest) => {
          const address_1 = `${number} Box${rest} Ln`
          expect(destinationOf({ ...address, address_1 }).kinds).toEqual([])
        }
      )
    )
  })
})
