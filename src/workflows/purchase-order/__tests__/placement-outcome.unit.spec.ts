import { outcomeOf } from "../placement-outcome"
import { lookUpDelay } from "../timing"

const order = {
  distributor_name: "Western Power Sports",
  po_number: "M1042-W1",
  was_unconfirmed: false,
  attempts: 1,
}
const now = new Date("2026-11-23T12:00:00Z")

describe("outcomeOf", () => {
  it("keeps the distributor's numbers of an accepted order", () => {
    const { change, emits } = outcomeOf(
      order,
      { outcome: "accepted", orderNumbers: ["41234567"] },
      now
    )
    expect(emits).toBe("dropship.purchase_order.submitted")
    expect(change).toMatchObject({
      transition: "accept",
      order_numbers: ["41234567"],
      patch: { submitted_at: now, needs_attention: false },
    })
  })

  it("asks for attention with the reason of a refusal", () => {
    const { change } = outcomeOf(
      order,
      { outcome: "rejected", reason: "The city is too long." },
      now
    )
    expect(change.transition).toBe("reject")
    expect(change.patch?.attention_reason).toContain("The city is too long.")
  })

  it("adds what the distributor remarks to the timeline", () => {
    const notice = "It may still be refused."
    const { change } = outcomeOf(
      order,
      { outcome: "accepted", orderNumbers: ["PU1"], notice },
      now
    )
    expect(change.event.message).toBe(
      "Accepted by Western Power Sports as PU1. It may still be refused."
    )
  })

  describe("a number that the distributor has already", () => {
    const duplicate = { outcome: "duplicate", reason: "DUPLICATE PO." } as const

    it("is a refusal when this shop has never sent it", () => {
      const { change } = outcomeOf(order, duplicate, now)
      expect(change.transition).toBe("reject")
      expect(change.patch?.attention_reason).toMatch(
        /has an order under M1042-W1 that this shop did not send/
      )
    })

    it("means that the first sending arrived when its answer was lost", () => {
      const { change, emits } = outcomeOf(
        { ...order, was_unconfirmed: true, attempts: 2 },
        duplicate,
        now
      )
      expect(emits).toBe("dropship.purchase_order.submitted")
      expect(change).toMatchObject({
        transition: "accept",
        order_numbers: [],
        patch: { needs_attention: true },
      })
      expect(change.patch?.attention_reason).toMatch(
        /order number is not known/
      )
    })
  })

  it("does not take a refusal of the second sending for one of the first", () => {
    const again = (attempts: number) =>
      outcomeOf(
        { ...order, was_unconfirmed: true, attempts },
        { outcome: "rejected", reason: "OUT OF STOCK." },
        now
      ).change
    expect(again(2)).toMatchObject({
      transition: "lose",
      patch: { needs_attention: true },
    })
    expect(again(2).patch?.next_sync_at?.getTime()).toBeGreaterThan(
      now.getTime()
    )
    // Then only a person goes on.
    expect(again(5).patch?.next_sync_at).toBeNull()
  })

  it("waits as long as it was told to when nothing was processed", () => {
    const { change, emits } = outcomeOf(
      order,
      { outcome: "not_processed", reason: "429", retryAfterSeconds: 90 },
      now
    )
    expect(emits).toBeNull()
    expect(change).toMatchObject({
      transition: "postpone",
      patch: { next_sync_at: new Date("2026-11-23T12:01:30Z") },
    })
  })

  it("says unknown when no readable answer came, and looks it up", () => {
    const { change, emits } = outcomeOf(
      order,
      { outcome: "unknown", reason: "The connection was lost." },
      now
    )
    expect(emits).toBe("dropship.purchase_order.unconfirmed")
    expect(change.transition).toBe("lose")
    expect(change.patch?.next_sync_at?.getTime()).toBeGreaterThan(now.getTime())
  })
})

describe("lookUpDelay", () => {
  it("grows with each look-up and never passes an hour", () => {
    const delays = Array.from({ length: 30 }, (_, lookUps) =>
      lookUpDelay(lookUps)
    )
    expect(delays).toEqual([...delays].sort((one, other) => one - other))
    expect(delays.at(-1)).toBe(3600)
  })
})
