import fc from "fast-check"
import { listSourcesForLine } from "../list-sources"
import {
  chooseSources,
  planPurchaseOrders,
  type PlanContext,
  type PlanLine,
} from "../plan-purchase-orders"
import { demand, item, rule, wps } from "./sources.fixture"

const acme = { ...wps, id: "acme", name: "Acme" }
const context: PlanContext = {
  display_id: 1042,
  distributors: [wps, acme].map(({ id, name }) => ({
    id,
    name,
    po_letter: id === "wps" ? "W" : "A",
    settings: { po_prefix: "M", ship_method: "ground" },
    ship_methods: [{ id: "ground" }, { id: `${id}_2_day` }],
  })),
  chosen_ship_method: null,
  preferences: [],
  distributor_order: [],
  taken_po_numbers: [],
}
const acmeRule = (warehouse: string) =>
  rule(warehouse, { distributor_id: "acme" })

function line(
  id: string,
  items = [item()],
  rules = [rule("ID"), rule("CA")],
  quantity = 2
): PlanLine {
  return {
    line_item_id: id,
    quantity,
    unit_price: 94.95,
    brand: "SamplePro",
    sources: listSourcesForLine(
      items,
      rules,
      [wps, acme],
      demand({ quantity, unit_price: 94.95 })
    ),
  }
}

const plan = (lines: PlanLine[], changes: Partial<PlanContext> = {}) => {
  const given = { ...context, ...changes }
  return planPurchaseOrders(lines, chooseSources(lines, given), given)
}

describe("planPurchaseOrders", () => {
  it("puts a distributor's lines into one purchase order with its totals", () => {
    expect(plan([line("a")])).toEqual([
      {
        distributor_id: "wps",
        distributor_name: "Western Power Sports",
        po_number: "M1042-W1",
        ship_method: "ground",
        lines: [
          {
            line_item_id: "a",
            sku: "87-5503",
            warehouse: "ID",
            quantity: 2,
            unit_cost: 14.97,
          },
        ],
        dropship_fee: 9.75,
        total_cost: 39.69,
        margin: 150.21,
      },
    ])
  })

  it("sends by what the buyer chose, where the distributor has it", () => {
    const lines = [line("a")]
    const methodFor = (id: string) => {
      const chosen = { ...context, chosen_ship_method: { id, name: null } }
      const [planned] = planPurchaseOrders(
        lines,
        chooseSources(lines, chosen),
        chosen
      )
      return planned?.ship_method
    }
    expect(methodFor("wps_2_day")).toBe("wps_2_day")
    expect(methodFor("acme_2_day")).toBe("ground")
  })

  it("takes the next free purchase order number", () => {
    const [order] = plan([line("a")], {
      taken_po_numbers: ["M1042-W1", "M1042-W2"],
    })
    expect(order?.po_number).toBe("M1042-W3")
  })

  it("buys where it is cheapest, and never takes a missing cost for cheap", () => {
    const cheaper = item({ distributor_id: "acme", sku: "A1", cost: 12 })
    const costless = item({ distributor_id: "acme", sku: "A2", cost: 0 })
    const rules = [rule("ID"), acmeRule("ID")]
    const chosen = (items: ReturnType<typeof item>[]) =>
      plan([line("a", items, rules)])[0]?.lines[0]?.sku
    expect(chosen([item(), cheaper])).toBe("A1")
    expect(chosen([item(), costless])).toBe("87-5503")
    expect(chosen([item(), { ...costless, cost: null }])).toBe("87-5503")
  })

  it("follows the brand's preference and a preferred source before cost", () => {
    const cheaper = item({ distributor_id: "acme", sku: "A1", cost: 12 })
    const rules = [rule("ID"), acmeRule("ID")]
    const preferences = [{ brand: "SAMPLEPRO", distributor_id: "wps" }]
    const lines = [line("a", [item(), cheaper], rules)]
    expect(plan(lines, { preferences })[0]?.distributor_id).toBe("wps")

    const preferred = [
      line("a", [item(), { ...cheaper, cost: 99, is_preferred: true }], rules),
    ]
    expect(plan(preferred, { preferences })[0]?.distributor_id).toBe("acme")
  })

  it("prefers the warehouse that serves all lines, for fewer parcels", () => {
    const onlyFresno = item({ sku: "B", quantities: { CA: 3 } })
    const [order] = plan([line("a"), line("b", [onlyFresno])])
    expect(order?.lines.map(({ warehouse }) => warehouse)).toEqual(["CA", "CA"])
  })

  it("plans each ready line once, from a source with enough stock", () => {
    const quantities = fc.dictionary(
      fc.constantFrom("ID", "CA"),
      fc.nat({ max: 6 })
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(quantities, fc.integer({ min: 1, max: 5 })), {
          maxLength: 6,
        }),
        (given) => {
          const lines = given.map(([stock, quantity], at) =>
            line(
              `line-${at}`,
              [item({ sku: `SKU-${at}`, quantities: stock })],
              [rule("ID"), rule("CA")],
              quantity
            )
          )
          const planned = plan(lines).flatMap((order) => order.lines)
          for (const [at, [stock, quantity]] of given.entries()) {
            const mine = planned.filter(
              ({ line_item_id }) => line_item_id === `line-${at}`
            )
            const canServe = Object.values(stock).some((n) => n >= quantity)
            expect(mine).toHaveLength(canServe ? 1 : 0)
            for (const { warehouse } of mine) {
              expect(stock[warehouse]).toBeGreaterThanOrEqual(quantity)
            }
          }
        }
      )
    )
  })
})
