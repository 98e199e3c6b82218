import fc from "fast-check"
import type { OrderLimits, ShipTo, ShipToField } from "../../adapter"
import { checkOrder } from "../check-order"
import { shipTo } from "../../../schemas/__fixtures__/ship-to"

const limits: OrderLimits = {
  shipTo: {
    name: { maxLength: 30, isRequired: true },
    address_1: { maxLength: 30, isRequired: true },
    city: { maxLength: 17, isRequired: true },
    province: { maxLength: 2, isRequired: true },
    phone: { maxLength: 15, isRequired: false },
  },
  countries: ["us"],
  poNumberLength: 15,
}

function check(changes: Partial<ShipTo>, poNumber = "M1042-W1") {
  return checkOrder(limits, {
    distributorName: "Western Power Sports",
    shipTo: { ...shipTo, ...changes },
    poNumber,
  })
}

describe("checkOrder", () => {
  it("finds nothing wrong with an order that fits", () => {
    expect(check({})).toEqual([])
  })

  it("names the field, its length and the limit", () => {
    expect(check({ city: "Rancho Santa Margarit" })).toEqual([
      {
        field: "ship_to.city",
        message: "City is 21 characters long; Western Power Sports takes 17.",
        limit: 17,
        length: 21,
      },
    ])
  })

  it("takes a value of exactly the greatest length", () => {
    expect(check({ city: "x".repeat(17) })).toEqual([])
    expect(check({ city: "x".repeat(18) })).toHaveLength(1)
  })

  it("counts characters, not UTF-16 units, and no surrounding space", () => {
    expect(check({ city: ` ${"𝕏".repeat(17)} ` })).toEqual([])
  })

  it("says all that is wrong at once", () => {
    const fields = check({
      name: "  ",
      province: "Illinois",
      country_code: "CA",
    }).map(({ field }) => field)
    expect(fields).toEqual([
      "ship_to.name",
      "ship_to.province",
      "ship_to.country_code",
    ])
  })

  it("says which countries are served", () => {
    expect(check({ country_code: "ca" })[0]?.message).toBe(
      "Western Power Sports does not ship to CA; it ships to US."
    )
  })

  it("leaves an optional field alone when it is empty", () => {
    expect(check({ phone: "" })).toEqual([])
    expect(check({ phone: "+1 (555) 010-0100" })).toMatchObject([
      { field: "ship_to.phone", limit: 15, length: 17 },
    ])
  })

  it.each(["", "m1042", "M 1042", "M1042/W1", "MÜ1"])(
    "refuses %j as a PO number",
    (poNumber) => {
      expect(check({}, poNumber)).toMatchObject([{ field: "po_number" }])
    }
  )

  it("refuses a PO number that is too long", () => {
    expect(check({}, "M1234567890123-W1")).toMatchObject([
      { field: "po_number", limit: 15, length: 17 },
    ])
  })

  it("complains about a limited field exactly when it is over its limit", () => {
    const field = fc.constantFrom<ShipToField>("name", "address_1", "city")
    fc.assert(
      fc.property(field, fc.integer({ min: 1, max: 60 }), (name, length) => {
        const limit = limits.shipTo[name]?.maxLength ?? Infinity
        expect(check({ [name]: "x".repeat(length) }).length).toBe(
          length > limit ? 1 : 0
        )
      })
    )
  })
})
