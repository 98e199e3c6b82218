import { changeShipTo, shipToOf } from "../ship-to"

const address = {
  first_name: "Pat",
  last_name: "Sample",
  company: null,
  address_1: "12 Example Rd",
  address_2: null,
  city: "Springfield",
  province: "us-il",
  postal_code: "62701",
  country_code: "US",
  phone: "555-0100",
}

describe("shipToOf", () => {
  it("takes the order's own shipping address and the buyer's e-mail", () => {
    expect(shipToOf(address, "pat@example.test")).toEqual({
      name: "Pat Sample",
      company: null,
      address_1: "12 Example Rd",
      address_2: null,
      city: "Springfield",
      province: "IL",
      postal_code: "62701",
      country_code: "us",
      phone: "555-0100",
      email: "pat@example.test",
    })
  })

  it.each([
    ["us-ca", "CA"],
    ["ca", "CA"],
    ["California", "CA"],
    ["new york", "NY"],
    ["Somewhere", "Somewhere"],
  ])("reads the state %s as %s", (province, code) => {
    expect(shipToOf({ ...address, province }, null).province).toBe(code)
  })

  it("never cuts a long value", () => {
    const city = "Llanfairpwllgwyngyllgogerychwyrndrobwll"
    expect(shipToOf({ ...address, city }, null).city).toBe(city)
  })
})

describe("changeShipTo", () => {
  const shipTo = shipToOf({ ...address, address_2: "Unit 4" }, null)

  it("replaces the fields given and keeps the others", () => {
    expect(changeShipTo(shipTo, { city: " Chicago " })).toEqual({
      ...shipTo,
      city: "Chicago",
    })
  })

  it("clears an optional field that is given empty", () => {
    expect(changeShipTo(shipTo, { address_2: " " }).address_2).toBeNull()
  })
})
