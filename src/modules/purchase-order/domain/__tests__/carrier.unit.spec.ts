import fc from "fast-check"
import { trackingNumber } from "../../../../../sandbox/simulator/tracking-number"
import { identifyCarrier } from "../carrier"

describe("identifyCarrier", () => {
  it.each([
    ["FedEx", "https://www.fedex.com/"],
    ["UPS", "https://wwwapps.ups.com/"],
    ["USPS", "https://tools.usps.com/"],
  ])("knows %s numbers by their check digit alone", (name, page) => {
    const number = trackingNumber(name, 42)

    for (const said of [null, name, "ZZZ"]) {
      const carrier = identifyCarrier(number, said)
      expect(carrier.name).toBe(name)
      expect(carrier.trackingUrl?.startsWith(page)).toBe(true)
      expect(carrier.trackingUrl).toContain(number)
    }
  })

  it("links to the carrier that the distributor names though the check digit is wrong", () => {
    expect(identifyCarrier("770000000001", "FedEx")).toEqual({
      name: "FedEx",
      trackingUrl:
        "https://www.fedex.com/apps/fedextrack/?tracknumbers=770000000001",
    })
  })

  it("believes an unmistakable number more than the carrier named", () => {
    expect(identifyCarrier(trackingNumber("UPS", 7), "FedEx").name).toBe("UPS")
  })

  it("shows the plain number of a carrier that nobody knows", () => {
    expect(identifyCarrier("PRO 4711", "Saia LTL")).toEqual({
      name: "Saia LTL",
      trackingUrl: null,
    })
    expect(identifyCarrier("4711", "CPU")).toEqual({
      name: "Other carrier",
      trackingUrl: null,
    })
  })

  it("reads any number without failing and makes only safe links", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Z]{8,34}$/)),
        fc.option(fc.constantFrom("FedEx", "UPS", "DHL", "CPU", "x")),
        (number, said) => {
          const { name, trackingUrl } = identifyCarrier(number, said)
          expect(name).not.toBe("")
          if (trackingUrl !== null) {
            expect(trackingUrl).toMatch(/^https?:\/\/[^\s"<>]+$/)
          }
        }
      )
    )
  })
})
