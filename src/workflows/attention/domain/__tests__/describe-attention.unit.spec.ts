import {
  attentionKinds,
  type AttentionKind,
} from "../../../../schemas/attention"
import { attentionFact } from "../__fixtures__/fact"
import type { AttentionFact } from "../attention-fact"
import { describeAttention } from "../describe-attention"

const cases: Record<
  AttentionKind,
  {
    fact: Partial<AttentionFact>
    title: string
    message: string
    action: string
  }
> = {
  rejected: {
    fact: { reason: "Western Power Sports refused it: no such SKU." },
    title: "Western Power Sports refused M1042-W1",
    message: "Western Power Sports refused it: no such SKU.",
    action:
      "Correct what was refused and send it again, buy the lines elsewhere, or cancel the order.",
  },
  unconfirmed: {
    fact: {},
    title: "Does Western Power Sports have M1042-W1?",
    message:
      "It is not known whether Western Power Sports has M1042-W1. It is looked up by itself.",
    action:
      "Ask Western Power Sports for M1042-W1. Enter their order number if they have it; retry or cancel it if they don't.",
  },
  needs_attention: {
    fact: {
      reason:
        "Shipped though canceled: Western Power Sports shipped 2 × 87-5503 all the same.",
    },
    title: "M1042-W1 needs you",
    message:
      "Shipped though canceled: Western Power Sports shipped 2 × 87-5503 all the same.",
    action: "Do what it says, then mark it as dealt with.",
  },
  backordered: {
    fact: { units: 2 },
    title: "M1042-W1 is back-ordered",
    message: "Western Power Sports has back-ordered 2 units of M1042-W1.",
    action:
      "Wait for it and tell the buyer, or cancel it and buy it elsewhere.",
  },
  billed_above_expected: {
    fact: { expected: 39.69, excess: 5.31 },
    title: "M1042-W1 is billed above what was expected",
    message:
      "Western Power Sports bills 45.00 USD for M1042-W1; 39.69 USD was expected.",
    action:
      "Compare the invoice with the purchase order, and claim 5.31 USD back where it is wrong.",
  },
  mail_failed: {
    fact: { reason: "The mail about parcel 1 could not be sent: 451." },
    title: "The buyer of order #1042 was not mailed",
    message: "The mail about parcel 1 could not be sent: 451.",
    action:
      'Check the e-mail provider. The mail is tried again by itself for 10 days, and at once with "Send again" at the parcel; or tell the buyer.',
  },
  feed_held: {
    fact: { reason: "It has 40 % fewer items." },
    title: "The feed of Western Power Sports is held",
    message:
      "The feed of Western Power Sports is held. It has 40 % fewer items.",
    action: "Look at what it would change, then apply or discard it.",
  },
  feed_failed: {
    fact: { reason: "The server refused the password." },
    title: "The feed of Western Power Sports failed",
    message:
      "The last feed of Western Power Sports failed. The server refused the password.",
    action: "Put right what it says, then run the feed again.",
  },
  connection_failing: {
    fact: { reason: "The API token was refused." },
    title: "The connection to Western Power Sports fails",
    message:
      "Western Power Sports can't be reached as it should. The API token was refused.",
    action: "Check the credentials, and test the connection.",
  },
}

describe("what waits for a person", () => {
  it.each(Object.keys(attentionKinds) as AttentionKind[])(
    "is told with what to do next: %s",
    (kind) => {
      const { fact, ...words } = cases[kind]
      expect(describeAttention(attentionFact({ kind, ...fact }))).toEqual(words)
    }
  )

  it("counts one unit as one", () => {
    const fact = attentionFact({ kind: "backordered", units: 1 })
    expect(describeAttention(fact).message).toContain("back-ordered 1 unit of")
  })
})
