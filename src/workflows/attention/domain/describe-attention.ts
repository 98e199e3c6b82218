import { quietDays } from "../../../modules/purchase-order/domain/next-sync-at"
import type { AttentionKind } from "../../../schemas/attention"
import type { AttentionFact } from "./attention-fact"

/** For a merchant: what happened, and what to do next. */
export interface AttentionWords {
  /** A headline. */
  title: string
  message: string
  action: string
}

/** Says what waits, and how it goes away. */
export function describeAttention(fact: AttentionFact): AttentionWords {
  return describers[fact.kind](fact)
}

const describers: Record<
  AttentionKind,
  (fact: AttentionFact) => AttentionWords
> = {
  rejected: ({ po_number, distributor_name, reason }) => ({
    title: `${distributor_name} refused ${po_number}`,
    message:
      reason ??
      `${distributor_name} refused ${po_number}. Nothing was ordered; its lines are open again.`,
    action:
      "Correct what was refused and send it again, buy the lines elsewhere, or cancel the order.",
  }),
  unconfirmed: ({ po_number, distributor_name, reason }) => ({
    title: `Does ${distributor_name} have ${po_number}?`,
    message:
      reason ??
      `It is not known whether ${distributor_name} has ${po_number}. It is looked up by itself.`,
    action: `Ask ${distributor_name} for ${po_number}. Enter their order number if they have it; retry or cancel it if they don't.`,
  }),
  needs_attention: ({ po_number, reason }) => ({
    title: `${po_number} needs you`,
    message: reason ?? `${po_number} needs a person.`,
    action: "Do what it says, then mark it as dealt with.",
  }),
  backordered: ({ po_number, distributor_name, units }) => ({
    title: `${po_number} is back-ordered`,
    message: `${distributor_name} has back-ordered ${units === 1 ? "1 unit" : `${units} units`} of ${po_number}.`,
    action:
      "Wait for it and tell the buyer, or cancel it and buy it elsewhere.",
  }),
  billed_above_expected: (fact) => ({
    title: `${fact.po_number} is billed above what was expected`,
    message: `${fact.distributor_name} bills ${money(fact, (fact.expected ?? 0) + (fact.excess ?? 0))} for ${fact.po_number}; ${money(fact, fact.expected ?? 0)} was expected.`,
    action: `Compare the invoice with the purchase order, and claim ${money(fact, fact.excess ?? 0)} back where it is wrong.`,
  }),
  mail_failed: ({ po_number, order_display_id, reason }) => ({
    title: `The buyer of order #${order_display_id} was not mailed`,
    message:
      reason ?? `The buyer could not be mailed about a parcel of ${po_number}.`,
    action: `Check the e-mail provider. The mail is tried again by itself for ${quietDays} days, and at once with "Send again" at the parcel; or tell the buyer.`,
  }),
  feed_held: ({ distributor_name, reason }) => ({
    title: `The feed of ${distributor_name} is held`,
    message: `The feed of ${distributor_name} is held. ${reason ?? "It would change too much."}`,
    action: "Look at what it would change, then apply or discard it.",
  }),
  feed_failed: ({ distributor_name, reason }) => ({
    title: `The feed of ${distributor_name} failed`,
    message: `The last feed of ${distributor_name} failed. ${reason ?? "Nothing was applied."}`,
    action: "Put right what it says, then run the feed again.",
  }),
  connection_failing: ({ distributor_name, reason }) => ({
    title: `The connection to ${distributor_name} fails`,
    message:
      `${distributor_name} can't be reached as it should. ${reason ?? ""}`.trimEnd(),
    action: "Check the credentials, and test the connection.",
  }),
}

function money({ currency_code }: AttentionFact, amount: number): string {
  return `${amount.toFixed(2)} ${currency_code?.toUpperCase() ?? ""}`.trimEnd()
}
