import { attentionFact } from "../__fixtures__/fact"
import { attentionKey } from "../attention-key"
import { settleFacts } from "../settle-facts"

const unflagged = { needs_attention: false, attention_reason: null }
const isFlagged = false

describe("dealing with what waits", () => {
  it("takes back the request for a person", () => {
    for (const kind of ["rejected", "needs_attention"] as const) {
      expect(settleFacts([attentionFact({ kind })], { isFlagged })).toEqual({
        patch: unflagged,
      })
    }
  })

  it("remembers the amount and the units, so that others come up anew", () => {
    const facts = [
      attentionFact({ kind: "billed_above_expected", excess: 5.31 }),
      attentionFact({ kind: "backordered", units: 2 }),
    ]
    expect(settleFacts(facts, { isFlagged })).toEqual({
      patch: { settled_excess: 5.31, settled_backorder: 2 },
    })
  })

  it("stores nothing of a mail that failed: the timeline tells", () => {
    const facts = [attentionFact({ kind: "mail_failed" })]
    expect(settleFacts(facts, { isFlagged })).toEqual({ patch: {} })
  })

  it("is refused for what goes away with its cause alone", () => {
    const facts = [attentionFact({ kind: "unconfirmed" })]
    expect(settleFacts(facts, { isFlagged: true })).toEqual({
      refusal: expect.stringContaining("Enter the distributor's order number"),
    })
  })

  it("is refused where nothing waits, and still takes a left-over flag", () => {
    expect(settleFacts([], { isFlagged })).toHaveProperty("refusal")
    expect(settleFacts([], { isFlagged: true })).toEqual({ patch: unflagged })
  })
})

describe("the key of a matter", () => {
  it("is the same for the same matter, and another for the next", () => {
    const key = attentionKey(attentionFact())
    expect(attentionKey(attentionFact())).toBe(key)
    expect(attentionKey(attentionFact({ occurrence: "2" }))).not.toBe(key)
    expect(attentionKey(attentionFact({ kind: "backordered" }))).not.toBe(key)
    expect(key).toMatch(/^dropship-attention-rejected-dpo_1-[0-9a-f]{16}$/)
  })
})
