import fc from "fast-check"
import type { OrderRequest, ShipTo } from "../../adapter"
import { DistributorError } from "../../kit/distributor-error"
import { settings } from "../settings"
import { toOrder } from "../to-order"
import { sampleOrder } from "./sample-order"

const defaults = settings.parse({})

function order(changes: Partial<OrderRequest> = {}) {
  return toOrder({ ...sampleOrder, ...changes }, defaults)
}

function address(changes: Partial<ShipTo>) {
  return order({ shipTo: { ...sampleOrder.shipTo, ...changes } }).shipToAddress
}

describe("toOrder", () => {
  it("fills the body that is assumed", () => {
    expect(order()).toEqual({
      header: {
        poNumber: "M1042-A1",
        shipVia: "BEST",
        dropShip: true,
        allowBackorder: false,
        comments: "",
      },
      shipToAddress: {
        name: "Pat Sample",
        address1: "12 Example Rd",
        address2: "Unit 4",
        city: "Springfield",
        state: "IL",
        zip: "62701",
        country: "US",
        phone: "5555550100",
        classification: "RESIDENTIAL",
      },
      lines: [
        { lineNumber: 1, itemNumber: "AB12-3456", quantity: 1 },
        { lineNumber: 2, itemNumber: "00417", quantity: 2 },
      ],
    })
  })

  it.each([
    [
      { company: "Sample Cycles", address_2: null },
      ["Sample Cycles", "12 Example Rd"],
    ],
    [
      { company: " Sample Cycles ", address_2: "Unit 4" },
      ["Sample Cycles", "12 Example Rd, Unit 4"],
    ],
    [{ company: "", address_2: " " }, ["12 Example Rd", ""]],
  ])("writes %j as a label reads: %j", (changes, lines) => {
    const { address1, address2 } = address(changes)
    expect([address1, address2]).toEqual(lines)
  })

  it("refuses an address of three lines that two can't hold", () => {
    const changes = {
      company: "Sample Cycles",
      address_1: "1200 Long Example Boulevard",
      address_2: "Building 7",
    }
    const refused: unknown = (() => {
      try {
        return address(changes)
      } catch (error) {
        return error
      }
    })()
    expect(refused).toBeInstanceOf(DistributorError)
    expect(refused).toMatchObject({
      kind: "invalid_request",
      message: expect.stringContaining(
        '"1200 Long Example Boulevard, Building 7" is 39 characters long; it takes 30.'
      ),
    })
  })

  it("loses no character of an address", () => {
    const line = fc
      .stringMatching(/^[A-Za-z0-9]{1,12}$/)
      .map((text) => text.trim())
    fc.assert(
      fc.property(
        fc.option(line),
        line,
        fc.option(line),
        (company, address_1, address_2) => {
          const { address1, address2 } = address({
            company,
            address_1,
            address_2,
          })
          const given = [company, address_1, address_2].filter(Boolean)
          const kept = [address1, address2].join(" ").replaceAll(",", "")
          expect(kept.trim().split(" ")).toEqual(given)
        }
      )
    )
  })

  it("names each item once, as the feed spells it, and loses no unit", () => {
    const line = fc.record({
      sku: fc.constantFrom("AB12-3456", "ab12-3456 ", "00417", "417"),
      warehouse: fc.constant(null),
      quantity: fc.integer({ min: 1, max: 9 }),
      unitCost: fc.constant(null),
    })
    const sum = (all: readonly { quantity: number }[]) =>
      all.reduce((total, { quantity }) => total + quantity, 0)
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const sent = order({ lines }).lines
        const keys = sent.map(({ itemNumber }) => itemNumber.toUpperCase())
        expect(new Set(keys).size).toBe(keys.length)
        expect(sent.map(({ lineNumber }) => lineNumber)).toEqual(
          sent.map((_, index) => index + 1)
        )
        expect(sum(sent)).toBe(sum(lines))
        for (const { itemNumber } of sent) {
          expect(lines.map(({ sku }) => sku.trim())).toContain(itemNumber)
        }
      })
    )
  })

  it.each([
    ["ground", "BEST"],
    ["2_day", "2DAY"],
    ["1_day", "1DAY"],
  ])("sends %s as %s", (shipMethod, shipVia) => {
    expect(order({ shipMethod }).header.shipVia).toBe(shipVia)
  })

  it("refuses a ship method that it has not", () => {
    expect(() => order({ shipMethod: "drone" })).toThrow(
      'no ship method "drone"'
    )
  })

  it.each([
    ["residential", "Sample Cycles", "RESIDENTIAL"],
    ["commercial", null, "COMMERCIAL"],
    ["by_company", "Sample Cycles", "COMMERCIAL"],
    ["by_company", " ", "RESIDENTIAL"],
    ["none", "Sample Cycles", undefined],
  ])("told %s, calls the address of %j %s", (rule, company, expected) => {
    const shipTo = { ...sampleOrder.shipTo, company, address_2: null }
    const { shipToAddress } = toOrder(
      { ...sampleOrder, shipTo },
      settings.parse({ classification: rule })
    )
    expect(shipToAddress.classification).toBe(expected)
  })
})
