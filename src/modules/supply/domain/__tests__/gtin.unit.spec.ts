import fc from "fast-check"
import { normalizeGtin, readGtin } from "../gtin"

/** GS1's own way: from the right, weights 3 and 1 in turn. */
function withCheckDigit(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 1 : 3), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

const digits = (length: number) =>
  fc
    .stringMatching(new RegExp(`^[0-9]{${length}}$`))
    .filter((text) => Number(text) > 0)

describe("normalizeGtin", () => {
  it.each([
    ["191361000003", "00191361000003"],
    ["0191361000003", "00191361000003"],
    ["00191361000003", "00191361000003"],
    [" 1-91361-00000-3 ", "00191361000003"],
    // A zero lost at the front, as spreadsheets do.
    ["36000291452", "00036000291452"],
    ["96385074", "00000096385074"],
  ])("reads %s", (given, gtin) => {
    expect(normalizeGtin(given)).toBe(gtin)
  })

  it.each([
    null,
    undefined,
    "",
    "1.91361E+11",
    "191361000004",
    "000000000000",
    "123",
    "1234567890123456",
    "19136100000X",
  ])("trusts no %s", (given) => {
    expect(normalizeGtin(given)).toBeNull()
  })

  it("gives a code the same value however many zeros stand in front", () => {
    fc.assert(
      fc.property(digits(11), (body) => {
        const upc = withCheckDigit(body)
        const gtin = `00${upc}`
        expect(normalizeGtin(upc)).toBe(gtin)
        expect(normalizeGtin(`0${upc}`)).toBe(gtin)
        expect(normalizeGtin(gtin)).toBe(gtin)
      })
    )
  })

  it("finds any single wrong digit", () => {
    fc.assert(
      fc.property(
        digits(11),
        fc.nat(11),
        fc.integer({ min: 1, max: 9 }),
        (body, at, change) => {
          const upc = Array.from(withCheckDigit(body))
          upc[at] = String((Number(upc[at]) + change) % 10)
          expect(normalizeGtin(upc.join(""))).toBeNull()
        }
      )
    )
  })
})

describe("readGtin", () => {
  it.each([
    ["", "It is empty."],
    ["  ", "It is empty."],
    ["1.91361E+11", "spreadsheet shortened"],
    ["1,91361e11", "spreadsheet shortened"],
    ["191361000003.0", "decimals"],
    ["19136100000X", '"X"'],
    ["N/A", '"N/A"'],
    ["1", "It has 1 digit:"],
    ["3600029145", "It has 10 digits"],
    ["1234567890123456", "It has 16 digits"],
    ["000000000000", "zeros alone"],
    ["191361000004", "is 4 and should be 3"],
  ])("says why %j can't be used", (given, reason) => {
    const reading = readGtin(given)
    expect(reading.gtin).toBeNull()
    expect(reading.reason).toContain(reason)
  })

  it("takes the codes of all lengths with their right check digit, and no other", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(7, 10, 11, 12, 13).chain(digits),
        fc.nat(9),
        (body, last) => {
          const code = withCheckDigit(body)
          // Eleven digits are a UPC without its leading zero.
          const isRight = code.endsWith(String(last))
          const reading = readGtin(`${body}${last}`)
          expect(reading.reason === null).toBe(isRight)
          expect(reading.gtin).toBe(isRight ? code.padStart(14, "0") : null)
        }
      )
    )
  })

  it("takes no other length, whatever the digits", () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(0, 1, 4, 6, 8, 9, 14, 15, 20)
          .chain((length) =>
            fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
          ),
        (body) => {
          expect(readGtin(withCheckDigit(body)).gtin).toBeNull()
        }
      )
    )
  })

  it("always says either the code or a reason, and normalizeGtin agrees", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { gtin, reason } = readGtin(text)
        expect(gtin === null).toBe(reason !== null)
        expect(normalizeGtin(text)).toBe(gtin)
      })
    )
  })
})
