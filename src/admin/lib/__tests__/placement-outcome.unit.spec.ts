import { aPurchaseOrder } from "../__fixtures__/dropship"
import { outcomeReason, placementOutcome } from "../placement-outcome"

const event = (type: string, at: string, message: string) => ({
  at,
  type,
  actor: "system",
  message,
  data: {},
})

describe("placementOutcome", () => {
  it.each([
    ["submitted", "accepted"],
    ["rejected", "refused"],
    ["unconfirmed", "unknown"],
    ["pending", "waiting"],
  ] as const)("calls %s %s", (status, outcome) => {
    expect(placementOutcome(aPurchaseOrder({ status }))).toBe(outcome)
  })
})

describe("outcomeReason", () => {
  it("tells the newest refusal", () => {
    const order = aPurchaseOrder({
      status: "rejected",
      events: [
        event("rejected", "2026-11-23T12:00:00Z", "Unknown SKU"),
        event("rejected", "2026-11-23T13:00:00Z", "Credit hold"),
        event("created", "2026-11-23T14:00:00Z", "Stored"),
      ],
    })
    expect(outcomeReason(order)).toBe("Credit hold")
  })

  it("tells why a postponed one waits", () => {
    const order = aPurchaseOrder({
      status: "pending",
      events: [event("postponed", "2026-11-23T12:00:00Z", "Too many requests")],
    })
    expect(outcomeReason(order)).toBe("Too many requests")
  })

  it("prefers what a person must attend to", () => {
    const order = aPurchaseOrder({
      status: "unconfirmed",
      attention_reason: "Call them",
      events: [event("unconfirmed", "2026-11-23T12:00:00Z", "Time-out")],
    })
    expect(outcomeReason(order)).toBe("Call them")
  })
})
