import { lineState, type LineFacts } from "../line-state"
import { listSourcesForLine } from "../list-sources"
import { demand, item, rule, wps } from "./sources.fixture"

function facts(changes: Partial<LineFacts> = {}): LineFacts {
  return {
    requires_shipping: true,
    open_quantity: 2,
    held_quantity: 0,
    order_obstacle: null,
    sources: listSourcesForLine([item()], [rule("ID")], [wps], demand()),
    can_be_bought: false,
    ...changes,
  }
}
const sources = (...rules: ReturnType<typeof rule>[]) =>
  listSourcesForLine([item()], rules, [wps], demand({ quantity: 30 }))

describe("lineState", () => {
  it("is ready when there is a way to buy it", () => {
    expect(lineState(facts({ can_be_bought: true }))).toEqual({
      state: "ready",
      reason: null,
    })
  })

  it("says why the order or the line is not open", () => {
    expect(
      lineState(facts({ order_obstacle: "The order is canceled" }))
    ).toEqual({ state: "not_open", reason: "The order is canceled" })
    expect(lineState(facts({ requires_shipping: false })).state).toBe(
      "not_open"
    )
    expect(lineState(facts({ open_quantity: 0 })).reason).toBe(
      "Already fulfilled otherwise"
    )
  })

  it("is ordered once purchase orders hold it all", () => {
    expect(
      lineState(
        facts({
          open_quantity: 0,
          held_quantity: 2,
          order_obstacle: "The order is canceled",
        })
      )
    ).toEqual({ state: "ordered", reason: null })
  })

  it("is not carried without a source", () => {
    expect(lineState(facts({ sources: [] }))).toEqual({
      state: "not_carried",
      reason: "No distributor carries it",
    })
  })

  it("gives the reason that all warehouses share", () => {
    const cutoff = { dropship_cutoff: 50, lead_time_days: 3 }
    expect(
      lineState(
        facts({ sources: sources(rule("ID", cutoff), rule("CA", cutoff)) })
      ).reason
    ).toBe(
      "Below the drop-ship cut-off (50.00), lead time 3 days at every warehouse"
    )
  })

  it("does not blame the warehouses for what the item forbids", () => {
    const obstacle = "Western Power Sports does not drop-ship this item"
    const blocked = item({
      verdict: { obstacle, ship_methods: [], rule_id: null },
    })
    const rules = [rule("ID"), rule("CA")]
    const both = listSourcesForLine([blocked], rules, [wps], demand())
    expect(lineState(facts({ sources: both })).reason).toBe(obstacle)
  })

  it("says when several sources would have it together", () => {
    const rules = [rule("ID"), rule("CA")]
    const both = listSourcesForLine(
      [item({ quantities: { ID: 1, CA: 1 } })],
      rules,
      [wps],
      demand()
    )
    expect(lineState(facts({ sources: both })).reason).toBe(
      "No source has all 2, and the line may not be split over these"
    )
  })

  it("else gives the reason of the source that is nearest to usable", () => {
    expect(
      lineState(
        facts({
          sources: sources(rule("ID"), rule("CA", { is_excluded: true })),
        })
      ).reason
    ).toBe("Only 25 in stock (Western Power Sports, Boise)")
  })
})
