import fc from "fast-check"
import type { OrderRequest, ShipTo } from "../../adapter"
import { settings } from "../settings"
import { toOrder } from "../to-order"
import { sampleOrder } from "./sample-order"

const defaults = settings.parse({})

function parameters(changes: Partial<OrderRequest>, given = defaults) {
  const asked = toOrder({ ...sampleOrder, ...changes }, given)
  if (!asked.ok) {
    throw new Error(asked.problem)
  }
  return asked.parameters
}

function values(name: string, changes: Partial<OrderRequest>): string[] {
  return parameters(changes).flatMap(([key, value]) =>
    key === name ? [value] : []
  )
}

function address(changes: Partial<ShipTo>) {
  const shipTo = { ...sampleOrder.shipTo, ...changes }
  return [
    ...values("address1", { shipTo }),
    ...values("address2", { shipTo }),
    ...values("address3", { shipTo }),
  ]
}

describe("an order for Tucker", () => {
  it("is a drop ship that may not be taken twice", () => {
    expect(parameters({})).toEqual([
      ["po", "M1042-T1"],
      ["allowduplicatepo", "NO"],
      ["name", "Pat Sample"],
      ["address1", "Sample Cycles"],
      ["address2", "12 Example Rd, Unit 4"],
      ["city", "Springfield"],
      ["state", "IL"],
      ["zip", "62701"],
      ["carrier", "UG"],
      ["splitlines", "YES"],
      ["line", "160942,1"],
      ["line", "012345,2"],
    ])
    expect(values("splitlines", { allowSplit: false })).toEqual(["NO"])
  })

  it("reads as a label does, in two lines at most", () => {
    expect(address({ company: null, address_2: " " })).toEqual([
      "12 Example Rd",
    ])
    expect(address({ company: null })).toEqual(["12 Example Rd", "Unit 4"])
    expect(address({ address_2: null })).toEqual([
      "Sample Cycles",
      "12 Example Rd",
    ])
  })

  it("is not sent when the address would have to be cut", () => {
    const shipTo = {
      ...sampleOrder.shipTo,
      address_1: "4711 North Example Avenue",
      address_2: "Building 12",
    }
    expect(toOrder({ ...sampleOrder, shipTo }, defaults)).toEqual({
      ok: false,
      problem:
        'Tucker Powersports takes two address lines. With the company above it, "4711 North Example Avenue, Building 12" has to fit into one of 35 characters and has 38. Shorten the address or leave the company out, and place it again.',
    })
  })

  it.each([
    ["ground", "UG"],
    ["2_day", "U2"],
    ["1_day", "U1"],
  ])("goes %s as %s, or as the merchant sets it", (shipMethod, code) => {
    expect(values("carrier", { shipMethod })).toEqual([code])
    const given = settings.parse({
      carrier_ground: "f1",
      carrier_2_day: "F2",
      carrier_1_day: "F3",
    })
    const carrier = parameters({ shipMethod }, given).find(
      ([name]) => name === "carrier"
    )
    expect(carrier?.[1]).toMatch(/^F[123]$/)
  })

  it("is not sent with a method that Tucker has not", () => {
    expect(toOrder({ ...sampleOrder, shipMethod: "drone" }, defaults)).toEqual({
      ok: false,
      problem: 'Tucker Powersports has no ship method "drone".',
    })
  })

  it.each(["160942,9", "16/942", "", "\u00c91234"])(
    "is not sent with the item number %j",
    (sku) => {
      const lines = [{ sku, warehouse: null, quantity: 1, unitCost: null }]
      expect(toOrder({ ...sampleOrder, lines }, defaults)).toMatchObject({
        ok: false,
        problem: expect.stringContaining("is not an item number"),
      })
    }
  )

  it("names each item once and loses no unit", () => {
    const line = fc.record({
      sku: fc.constantFrom("160942", "16-0942", " 160942", "ba0006", "BA0006"),
      warehouse: fc.constant(null),
      quantity: fc.integer({ min: 1, max: 9 }),
      unitCost: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const sent = values("line", { lines }).map((text) => text.split(","))
        const items = sent.map(([item]) => item)
        expect(new Set(items).size).toBe(items.length)
        for (const item of ["160942", "BA0006"]) {
          const wanted = lines
            .filter(({ sku }) => /ba/i.test(sku) === (item === "BA0006"))
            .reduce((sum, { quantity }) => sum + quantity, 0)
          const found = sent.find(([name]) => name === item)?.[1] ?? "0"
          expect(Number(found)).toBe(wanted)
        }
      })
    )
  })
})
