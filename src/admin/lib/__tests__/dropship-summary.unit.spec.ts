import {
  aDropship,
  aLine,
  aSource,
  excludedSource,
} from "../__fixtures__/dropship"
import { summarizeDropship } from "../dropship-summary"

const ordered = aLine({ state: "ordered", open_quantity: 0 })
const disabled = aSource({ obstacle: "disabled", usable_quantity: 0 })
const blocked = aLine({
  state: "blocked",
  reason: "Out of stock",
  sources: [disabled],
})
const notCarried = aLine({ state: "not_carried", reason: "Not carried" })

describe("summarizeDropship", () => {
  it("counts the ready lines", () => {
    const summary = summarizeDropship(
      aDropship({ lines: [aLine(), aLine(), blocked] })
    )
    expect(summary).toMatchObject({ ready: 2, total: 3, action: "open" })
  })

  it("tells the one reason when all open lines are blocked by it", () => {
    const unpaid = "The payment is not authorized yet"
    const lines = [
      aLine({ state: "not_open", reason: unpaid }),
      aLine({ state: "not_open", reason: unpaid }),
      ordered,
    ]
    expect(summarizeDropship(aDropship({ lines }))).toMatchObject({
      action: "blocked",
      reason: unpaid,
    })
  })

  it("tells no single reason when there are several", () => {
    const lines = [blocked, { ...blocked, reason: "Excluded" }]
    expect(summarizeDropship(aDropship({ lines }))).toMatchObject({
      action: "blocked",
      reason: null,
    })
  })

  it("lets a person overrule what a rule forbids", () => {
    const lines = [aLine({ state: "blocked", sources: [excludedSource] })]
    expect(summarizeDropship(aDropship({ lines })).action).toBe("overridable")
  })

  it("is done when everything that is carried is ordered", () => {
    const lines = [ordered, notCarried]
    expect(summarizeDropship(aDropship({ lines })).action).toBe("done")
  })

  it("has nothing to do with an order that no distributor carries", () => {
    const fulfilled = aLine({ state: "not_open", open_quantity: 0 })
    const lines = [notCarried, fulfilled]
    expect(summarizeDropship(aDropship({ lines })).action).toBe("none")
  })
})
