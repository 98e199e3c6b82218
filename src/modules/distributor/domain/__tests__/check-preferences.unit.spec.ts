import { checkDistributorOrder } from "../check-distributor-order"
import { checkPreferences } from "../check-preferences"

describe("checkPreferences", () => {
  it("names the row of a brand that comes twice in another case", () => {
    const preferences = [
      { brand: "Fly Racing", distributor_id: "wps" },
      { brand: "FLY RACING", distributor_id: "wps" },
    ]
    expect(() => {
      checkPreferences(preferences, ["wps"])
    }).toThrow(/^preferences\.1\.brand: .* row 0/)
  })

  it("names the row of an unknown distributor", () => {
    expect(() => {
      checkPreferences([{ brand: "Fly", distributor_id: "acme" }], ["wps"])
    }).toThrow(/^preferences\.0\.distributor_id: .*Known: wps/)
  })
})

describe("checkDistributorOrder", () => {
  it.each([
    ["an unknown distributor", ["wps", "acme"]],
    ["one that is named twice", ["wps", "wps"]],
  ])("names the position of %s", (_name, order) => {
    expect(() => {
      checkDistributorOrder(order, ["wps"])
    }).toThrow(/^distributor_order\.1: /)
  })
})
