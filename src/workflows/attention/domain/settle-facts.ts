import { attentionKinds } from "../../../schemas/attention"
import type { AttentionFact } from "./attention-fact"

/** What is stored when a person has dealt with something. */
export interface SettlingPatch {
  needs_attention?: false
  attention_reason?: null
  settled_excess?: number | null
  settled_backorder?: number | null
}

/**
 * What to store so that a purchase order's matters wait no longer, until they
 * come up anew; or why that can't be.
 *
 * @param isFlagged it asks for a person, though nothing of it waits any more
 */
export function settleFacts(
  facts: readonly Pick<AttentionFact, "kind" | "excess" | "units">[],
  { isFlagged }: { isFlagged: boolean }
): { patch: SettlingPatch } | { refusal: string } {
  const settled = facts.filter(({ kind }) => attentionKinds[kind].isSettled)
  if (settled.length === 0 && facts.length > 0) {
    return {
      refusal:
        "whether the distributor has it is not known, and that does not go away by itself. Enter the distributor's order number, retry, or cancel it.",
    }
  }
  if (facts.length === 0 && !isFlagged) {
    return { refusal: "nothing of the kind waits for a person." }
  }
  const patches = settled.map(patchOf)
  return {
    patch: patches.reduce<SettlingPatch>(
      (all, patch) => ({ ...all, ...patch }),
      facts.length === 0 ? unflagged : {}
    ),
  }
}

const unflagged = { needs_attention: false, attention_reason: null } as const

function patchOf({
  kind,
  excess,
  units,
}: Pick<AttentionFact, "kind" | "excess" | "units">): SettlingPatch {
  switch (kind) {
    case "billed_above_expected":
      return { settled_excess: excess }
    case "backordered":
      return { settled_backorder: units }
    case "mail_failed":
      // The timeline's entry is what the list goes by.
      return {}
    default:
      return unflagged
  }
}
