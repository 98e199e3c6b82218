import type { NotOrdered } from "../adapter"
import { quote, refusal } from "./errors"
import type { TuckerOrder } from "./wire"

/** The numbers of the orders that Tucker made of a PO; each once. */
export function orderNumbersOf({ orderoutput }: TuckerOrder): string[] {
  const numbers = orderoutput.map(({ ordernum }) => ordernum).filter(Boolean)
  return [...new Set(numbers)]
}

/** What Tucker says of single lines, with their items; null for nothing. */
export function lineMessages({
  orderinput,
  orderoutput,
}: TuckerOrder): string | null {
  const messages = [...orderinput, ...orderoutput]
    .flatMap(({ orderline }) => orderline)
    .filter(({ errormsg }) => errormsg !== "")
    .map(({ itemnum, errormsg }) => quote(`${itemnum}: ${errormsg}`))
  return messages.length === 0 ? null : [...new Set(messages)].join(" ")
}

/** An order that was not taken, with everything Tucker says about it. */
export function refusalOf(answer: TuckerOrder): NotOrdered {
  const { message } = refusal(answer.errormsg)
  const words = [message, lineMessages(answer)].filter(Boolean).join(" ")
  return {
    outcome: isDuplicate(answer.errormsg) ? "duplicate" : "rejected",
    reason: `${words} Nothing was ordered by it.`,
  }
}

/**
 * Tucker's texts are not known (assumed: "DUPLICATE PO NUMBER"). One that is
 * not recognised counts as a refusal, of which a person decides.
 */
function isDuplicate(message: string): boolean {
  const text = message.replaceAll(".", "")
  return (
    /\bduplicate\s+(po|purchase order)\b/i.test(text) ||
    /\b(po|purchase order)\b.*\b(duplicate|already|previously)\b/i.test(text)
  )
}
