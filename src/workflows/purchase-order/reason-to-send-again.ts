import type { DuplicateRule } from "../../distributors/adapter"

/** `send_again`: the distributor refuses the number if it has it. */
export type ReasonToSendAgain = "prove_absent" | "send_again"

/**
 * Why a purchase order that a look-up did not find may be sent again without
 * ordering twice; null: only a person can tell.
 */
export function reasonToSendAgain(
  lookup: { readonly isProof: boolean },
  { whenUnanswered }: DuplicateRule
): ReasonToSendAgain | null {
  if (whenUnanswered === "ask") {
    return null
  }
  if (lookup.isProof) {
    return "prove_absent"
  }
  return whenUnanswered === "send_again" ? "send_again" : null
}
