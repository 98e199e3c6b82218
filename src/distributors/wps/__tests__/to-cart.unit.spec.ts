import fc from "fast-check"
import type { OrderRequest, OrderRequestLine, ShipTo } from "../../adapter"
import { compareCart, toCart, toCartLines } from "../to-cart"

const shipTo: ShipTo = {
  name: " Pat Sample ",
  company: null,
  address_1: "12 Example Rd",
  address_2: null,
  city: "Springfield",
  province: "il",
  postal_code: "62701",
  country_code: "us",
  phone: null,
  email: "",
}

function order(
  lines: readonly OrderRequestLine[],
  changes: Partial<OrderRequest> = {}
): OrderRequest {
  return {
    poNumber: "M1-W1",
    shipMethod: "2_day",
    shipTo,
    lines,
    allowSplit: false,
    allowBackorder: true,
    ...changes,
  }
}

function from(...codes: (string | null)[]): OrderRequestLine[] {
  return codes.map((warehouse, index) => ({
    sku: `1-${index}`,
    warehouse,
    quantity: 1,
    unitCost: null,
  }))
}

describe("toCart", () => {
  it("leaves out what is empty and cuts nothing", () => {
    const city = "A city with a name that is too long"
    expect(toCart(order(from("ID"), { shipTo: { ...shipTo, city } }))).toEqual({
      po_number: "M1-W1",
      ship_via: "FE2D",
      default_warehouse: "ID",
      ship_name: "Pat Sample",
      ship_address1: "12 Example Rd",
      ship_city: city,
      ship_state: "IL",
      ship_zip: "62701",
      allow_backorder: true,
      multiple_warehouse: false,
    })
  })

  it.each([
    [["TX", "TX"], "TX"],
    [["TX", "ID"], undefined],
    [["TX", null], undefined],
    [[null], undefined],
    [["PA2"], undefined],
    [["ZZ"], undefined],
  ])("names for lines from %j the warehouse %p", (codes, expected) => {
    expect(toCart(order(from(...codes))).default_warehouse).toBe(expected)
  })

  it("refuses a ship method that WPS has not", () => {
    expect(() => toCart(order(from("ID"), { shipMethod: "drone" }))).toThrow(
      'no ship method "drone"'
    )
  })
})

describe("toCartLines", () => {
  const line = fc.record({
    sku: fc.constantFrom("87-5503", "87-5503 ", "370-640s", "370-640S"),
    warehouse: fc.constant(null),
    unitCost: fc.constant(null),
    quantity: fc.integer({ min: 1, max: 9 }),
  })

  it("names each SKU once and loses no unit", () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const merged = toCartLines(order(lines))
        expect(new Set(merged.map(({ sku }) => sku)).size).toBe(merged.length)
        const sum = (all: readonly { quantity: number }[]) =>
          all.reduce((total, { quantity }) => total + quantity, 0)
        expect(sum(merged)).toBe(sum(lines))
      })
    )
  })
})

describe("compareCart", () => {
  const wanted = [{ sku: "1-1", quantity: 2 }]

  it("accepts the same goods in another order, split or case", () => {
    expect(
      compareCart(
        [...wanted, { sku: "2-2s", quantity: 1 }],
        [
          { sku: "2-2S", quantity: 1 },
          { sku: "1-1", quantity: 1 },
          { sku: "1-1", quantity: 1 },
        ]
      )
    ).toBeNull()
  })

  it.each([
    [[], "0 × 1-1 in place of 2"],
    [[{ sku: "1-1", quantity: 4 }], "4 × 1-1 in place of 2"],
    [[...wanted, { sku: "9-9", quantity: 1 }], "1 × 9-9 in place of 0"],
  ])("says how %j differs", (found, difference) => {
    expect(compareCart(wanted, found)).toBe(difference)
  })
})
