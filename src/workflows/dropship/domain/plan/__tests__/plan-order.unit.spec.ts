import type { PlanTerms } from "../allocation"
import { planOrder, type PlanLine } from "../plan-order"
import { line, source, terms } from "./plan.fixture"

const where = (lines: PlanLine[], changes: Partial<PlanTerms> = {}) => {
  const plan = planOrder(lines, terms(changes))
  return lines.map(({ line_item_id }) =>
    (plan.lines.get(line_item_id)?.allocations ?? [])
      .map(
        ({ source: { distributor_id, warehouse }, quantity }) =>
          `${quantity} ${distributor_id}/${warehouse}`
      )
      .join(", ")
  )
}
const decisionOf = (given: PlanLine, changes: Partial<PlanTerms> = {}) =>
  planOrder([given], terms(changes)).lines.get(given.line_item_id)?.decision

const wps = (changes = {}) => source({ distributor_id: "wps", ...changes })
const tucker = (changes = {}) =>
  source({ distributor_id: "tucker", ...changes })
const acme = (changes = {}) => source({ distributor_id: "acme", ...changes })

const everywhere = (changes: Partial<PlanTerms["distributors"][number]>) => ({
  distributors: terms().distributors.map((each) => ({ ...each, ...changes })),
})

describe("planOrder, tie-breaks in their order", () => {
  it("takes a source that a person prefers, whatever it costs", () => {
    const dear = tucker({ unit_cost: 90, is_preferred: true })
    const given = line("a", [wps(), dear])
    expect(where([given])).toEqual(["1 tucker/ID"])
    expect(decisionOf(given)).toBe("You prefer this source for the product")
  })

  it("then the distributor that the brand prefers, if it has enough", () => {
    const sources = [wps(), tucker({ unit_cost: 90, usable_quantity: 1 })]
    const given = line("a", sources, { brand_distributor_id: "tucker" })
    expect(where([given])).toEqual(["1 tucker/ID"])
    expect(where([{ ...given, quantity: 2 }])).toEqual(["2 wps/ID"])
    expect(decisionOf(given)).toBe("Tucker fulfils Maxima, by your preference")
  })

  it("then what costs the whole order the least, fees counted once", () => {
    // Tucker has the first for less, but a second fee would cost more.
    const lines = [
      line("a", [wps({ unit_cost: 10 }), tucker({ unit_cost: 8 })]),
      line("b", [wps({ unit_cost: 10, sku: "wps-2" })]),
    ]
    expect(where(lines)).toEqual(["1 wps/ID", "1 wps/ID"])
    expect(where(lines.slice(0, 1))).toEqual(["1 tucker/ID"])
    expect(decisionOf(line("a", [wps(), tucker({ unit_cost: 8.5 })]))).toBe(
      "Lowest cost of the whole order: 1.50 less than with WPS, ID"
    )
  })

  it("counts what a parcel costs to ship", () => {
    const lines = [
      line("a", [
        wps({ dropship_fee: 0 }),
        tucker({ dropship_fee: 0, unit_cost: 12 }),
      ]),
      line("b", [tucker({ dropship_fee: 0, sku: "tucker-2" })]),
    ]
    expect(where(lines)).toEqual(["1 wps/ID", "1 tucker/ID"])
    expect(where(lines, everywhere({ freight_estimate: 9 }))).toEqual([
      "1 tucker/ID",
      "1 tucker/ID",
    ])
  })

  it("never takes an unknown cost for cheap", () => {
    const given = line("a", [
      wps({ unit_cost: null }),
      tucker({ unit_cost: 500 }),
    ])
    expect(where([given])).toEqual(["1 tucker/ID"])
    expect(decisionOf(given)).toBe("The cost is known here")
  })

  it("then fewest parcels", () => {
    const lines = [
      line("a", [wps({ warehouse: "ID" }), wps({ warehouse: "CA" })]),
      line("b", [wps({ warehouse: "CA", sku: "wps-2", usable_quantity: 3 })]),
    ]
    expect(where(lines)).toEqual(["1 wps/CA", "1 wps/CA"])
    expect(planOrder(lines, terms()).lines.get("a")?.decision).toBe(
      "Costs as much as with WPS, ID, in fewer parcels"
    )
  })

  it("then the merchant's order of distributors", () => {
    const given = line("a", [wps(), tucker()])
    const ordered = (...ids: string[]) => ({ distributor_order: ids })
    expect(where([given], ordered("tucker", "wps"))).toEqual(["1 tucker/ID"])
    expect(where([given], ordered("wps"))).toEqual(["1 wps/ID"])
    expect(decisionOf(given, ordered("tucker"))).toBe(
      "As good as WPS, ID, and before it in your order of distributors"
    )
  })

  it("then most stock", () => {
    const given = line("a", [
      wps({ usable_quantity: 3 }),
      wps({ warehouse: "CA", usable_quantity: 4 }),
    ])
    expect(where([given])).toEqual(["1 wps/CA"])
    expect(decisionOf(given)).toBe("As good as WPS, ID, with more in stock")
  })
})

describe("planOrder", () => {
  it("splits a line that nobody has whole, over as few sources as possible", () => {
    const given = line(
      "a",
      [
        wps({ usable_quantity: 3 }),
        tucker({ usable_quantity: 2, unit_cost: 9 }),
        acme({ usable_quantity: 1, unit_cost: 1 }),
      ],
      { quantity: 5 }
    )
    expect(where([given])).toEqual(["2 tucker/ID, 3 wps/ID"])
    expect(decisionOf(given)).toBe(
      "Nobody has all 5: 2 from Tucker, ID, 3 from WPS, ID"
    )
    expect(where([given], { split_lines: false })).toEqual([""])
  })

  it("keeps a distributor's goods together where it may not split them", () => {
    const lines = [
      line("a", [wps({ warehouse: "ID" })]),
      line("b", [
        wps({ warehouse: "CA", sku: "wps-2" }),
        tucker({ unit_cost: 30 }),
      ]),
    ]
    expect(where(lines)).toEqual(["1 wps/ID", "1 wps/CA"])
    expect(where(lines, everywhere({ allow_split: false }))).toEqual([
      "1 wps/ID",
      "1 tucker/ID",
    ])
  })

  it("gives stock that two lines want to one of them", () => {
    const shared = wps({ usable_quantity: 1 })
    const lines = [line("a", [shared]), line("b", [shared])]
    const plan = planOrder(lines, terms())
    expect(where(lines).filter(Boolean)).toHaveLength(1)
    expect([...plan.lines.values()].map(({ decision }) => decision)).toContain(
      "Other lines of the order take the stock"
    )
  })

  it("ranks all usable sources, with what the order would cost more", () => {
    const given = line("a", [
      wps(),
      tucker({ unit_cost: 8 }),
      acme({ usable_quantity: 0 }),
    ])
    const { ranked } = planOrder([given], terms()).lines.get("a") ?? {}
    expect(
      ranked?.map(({ source: { distributor_id }, ...rest }) => [
        distributor_id,
        rest.rank,
        rest.orderCostDifference,
      ])
    ).toEqual([
      ["tucker", 1, 0],
      ["wps", 2, 2],
    ])
  })

  it("ranks a line that is left to the shop, and buys nothing", () => {
    const plan = planOrder([line("a", [wps()], { isPlanned: false })], terms())
    expect(plan.lines.get("a")).toMatchObject({
      allocations: [],
      ranked: [{ rank: 1, isChosen: false, orderCostDifference: null }],
    })
    expect(plan).toMatchObject({ landedCost: 0, parcelCount: 0 })
  })

  it("knows no landed cost while a cost is unknown", () => {
    const lines = [line("a", [wps({ unit_cost: null })])]
    expect(planOrder(lines, terms()).landedCost).toBeNull()
  })
})
