import type { DraftField } from "./draft-problem"
import type { Placement } from "./placement-body"
import { shipToFields } from "./ship-to-fields"

/**
 * Where the dialog shows an error of the server that names a field such as
 * `purchase_orders.0.ship_to.city`; null when the dialog has no such field.
 */
export function draftFieldOf(
  serverField: string,
  rows: Placement["rows"]
): DraftField | null {
  const [, index, name = "", part, ...rest] = serverField.split(".")
  const row = rows[Number(index)]
  if (!row) {
    return null
  }
  const distributorId = row.order.distributor_id
  if (name === "po_number" || name === "ship_method") {
    return `${name}.${distributorId}`
  }
  if (name === "lines" && rest.length > 0) {
    const line = row.lines[Number(part)]
    const kind = rest[0] === "override_reason" ? "reason" : "quantity"
    return line ? `${kind}.${line.draft.id}` : null
  }
  const shipToField = shipToFields.find((field) => field === part)
  return name === "ship_to" && shipToField ? `ship_to.${shipToField}` : null
}
