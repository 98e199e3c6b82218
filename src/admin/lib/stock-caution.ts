import type { LiveFigures } from "../../schemas/dropship"
import type { DraftOrderLine } from "./group-purchase-orders"
import { sourceChoice } from "./source-choice"

/**
 * How many units a ticked line's source has, when it wants more: that is no
 * error, but the server will ask whether it is meant.
 *
 * @returns null when there is enough, or nothing known to the contrary
 */
export function stockCaution(
  { draft, source }: DraftOrderLine,
  live?: LiveFigures
): number | null {
  const told =
    sourceChoice(source) === "reason"
      ? source.available_quantity
      : source.usable_quantity
  const available =
    live && "available_quantity" in live ? live.available_quantity : told
  return draft.is_included && draft.quantity > available ? available : null
}
