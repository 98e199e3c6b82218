import type { DraftProblem } from "./draft-problem"
import type { DraftOrderLine } from "./group-purchase-orders"
import { sourceChoice } from "./source-choice"

/** Greatest length of a reason, as the API takes it. */
const reasonLength = 500

/** What is wrong with quantities, sources and reasons of the ticked lines. */
export function checkDraftLines(
  lines: readonly DraftOrderLine[]
): DraftProblem[] {
  const included = lines.filter(({ draft }) => draft.is_included)
  return included.flatMap((part) => [
    ...checkQuantity(part, included),
    ...checkReason(part),
  ])
}

function checkQuantity(
  { draft, line, source }: DraftOrderLine,
  included: readonly DraftOrderLine[]
): DraftProblem[] {
  const field = `quantity.${draft.id}` as const
  const parts = included.filter(
    (other) => other.line.line_item_id === line.line_item_id
  )
  const together = parts.reduce((sum, part) => sum + part.draft.quantity, 0)
  if (line.open_quantity <= 0) {
    return [{ field, code: "nothingOpen", values: {} }]
  }
  const isBuyable = line.state === "ready" || line.state === "blocked"
  if (!isBuyable || sourceChoice(source) === "never") {
    const reason = isBuyable ? source.reason : line.reason
    const values = { reason: reason ?? line.state }
    return [{ field, code: "sourceGone", values }]
  }
  if (!Number.isInteger(draft.quantity) || draft.quantity < 1) {
    return [{ field, code: "quantity", values: {} }]
  }
  if (together > line.open_quantity) {
    return [{ field, code: "aboveOpen", values: { open: line.open_quantity } }]
  }
  // Told at the later one, which is the one that was added.
  const first = parts.find((part) => part.source === source)
  return first?.draft.id === draft.id
    ? []
    : [{ field, code: "sourceTwice", values: {} }]
}

function checkReason({ draft, source }: DraftOrderLine): DraftProblem[] {
  const field = `reason.${draft.id}` as const
  const { length } = draft.override_reason.trim()
  if (length > reasonLength) {
    const values = { length, limit: reasonLength }
    return [{ field, code: "reasonTooLong", values }]
  }
  return length === 0 && sourceChoice(source) === "reason"
    ? [{ field, code: "reasonMissing", values: {} }]
    : []
}
