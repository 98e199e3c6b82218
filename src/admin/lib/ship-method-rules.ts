import type { Distributor } from "../../schemas/distributor"
import { shipMethodFor, type ChosenShipMethod } from "../../schemas/ship-method"
import type {
  DraftOrderLine,
  DraftPurchaseOrder,
} from "./group-purchase-orders"

/** What a purchase order is shipped by as it stands. */
export function shipMethodOf(
  order: Pick<DraftPurchaseOrder, "ship_method">,
  distributor: Distributor,
  chosen: ChosenShipMethod | null
): { id: string; label: string } {
  const id = order.ship_method || shipMethodFor(distributor, chosen)
  const method = distributor.ship_methods.find((one) => one.id === id)
  return method ?? { id, label: id }
}

/** The ticked lines whose item rules don't allow a ship method. */
export function linesAgainstMethod(
  lines: readonly DraftOrderLine[],
  method: string
): DraftOrderLine[] {
  return lines.filter(
    ({ draft, source: { ship_methods } }) =>
      draft.is_included &&
      ship_methods !== null &&
      !ship_methods.includes(method)
  )
}

/** Of them, those without a written reason to overrule their rule. */
export function linesThatForbidMethod(
  lines: readonly DraftOrderLine[],
  method: string
): DraftOrderLine[] {
  return linesAgainstMethod(lines, method).filter(
    ({ draft }) => draft.override_reason.trim() === ""
  )
}
