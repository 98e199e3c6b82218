import { listSourcesForLine } from "../list-sources"
import {
  planPurchaseOrders,
  type AllocatedLine,
  type PlanContext,
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
    freight_estimate: 0,
  })),
  chosen_ship_method: null,
  taken_po_numbers: [],
}

/** A line that is bought at one source after the other, `quantity` at each. */
function line(
  id: string,
  given: Parameters<typeof item>[0][] = [{}],
  warehouses = ["ID"],
  quantity = 2
): AllocatedLine {
  return {
    line_item_id: id,
    unit_price: 94.95,
    allocations: listSourcesForLine(
      given.map((changes) => item(changes)),
      warehouses.flatMap((warehouse) => [
        rule(warehouse),
        rule(warehouse, { distributor_id: "acme" }),
      ]),
      [wps, acme],
      demand({ quantity, unit_price: 94.95 })
    ).map((source) => ({ source, quantity })),
  }
}
const plan = (lines: AllocatedLine[], changes: Partial<PlanContext> = {}) =>
  planPurchaseOrders(lines, { ...context, ...changes })
const withFreight = {
  distributors: context.distributors.map((distributor) => ({
    ...distributor,
    freight_estimate: 7.5,
  })),
}
const allowing = (...ship_methods: string[]) => ({
  verdict: { obstacle: null, ship_methods, rule_id: "r" },
})

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
        freight_estimate: 0,
        total_cost: 39.69,
        margin: 150.21,
      },
    ])
  })

  it("makes one for each distributor that a line is split over", () => {
    const orders = plan([
      line("a", [{}, { distributor_id: "acme", sku: "A1" }], ["ID"], 1),
    ])
    expect(
      orders.map(({ po_number, lines }) => [po_number, lines[0]?.quantity])
    ).toEqual([
      ["M1042-W1", 1],
      ["M1042-A1", 1],
    ])
  })

  it("takes the freight of each parcel off the margin", () => {
    const [order] = plan([line("a", [{}], ["ID", "CA"], 1)], withFreight)
    expect(order).toMatchObject({
      freight_estimate: 15,
      total_cost: 39.69,
      margin: 135.21,
    })
  })

  it("sends by what the buyer chose, where the distributor has it", () => {
    const methodFor = (id: string) =>
      plan([line("a")], { chosen_ship_method: { id, name: null } })[0]
        ?.ship_method
    expect(methodFor("wps_2_day")).toBe("wps_2_day")
    expect(methodFor("acme_2_day")).toBe("ground")
  })

  it("sends by a method that the item rules allow for all lines", () => {
    const chosen = { chosen_ship_method: { id: "wps_2_day", name: null } }
    const methodFor = (...items: ReturnType<typeof allowing>[]) =>
      plan(
        items.map((changes, at) => line(`line-${at}`, [changes])),
        chosen
      )[0]?.ship_method
    expect(methodFor(allowing("ground"))).toBe("ground")
    expect(methodFor(allowing("wps_2_day", "ground"))).toBe("wps_2_day")
    expect(methodFor(allowing("ground"), allowing("wps_2_day"))).toBe(
      "wps_2_day"
    )
  })

  it("takes the next free purchase order number", () => {
    const [order] = plan([line("a")], {
      taken_po_numbers: ["M1042-W1", "M1042-W2"],
    })
    expect(order?.po_number).toBe("M1042-W3")
  })
})
