import type {
  PlacementWarningCode,
  PlacePurchaseOrdersBody,
} from "../../schemas/dropship"
import type { ShipTo } from "../../schemas/ship-to"
import type { DraftLine } from "./dropship-draft"
import type {
  DraftOrderLine,
  DraftPurchaseOrder,
} from "./group-purchase-orders"
import { changedShipToFields } from "./ship-to-fields"

/** A request that places purchase orders, and what its rows stand for. */
export interface Placement {
  body: PlacePurchaseOrdersBody
  /** The ticked purchase orders and lines, in the body's order. */
  rows: { order: DraftPurchaseOrder; lines: DraftOrderLine[] }[]
}

/**
 * The request for the ticked lines; what wasn't changed is left out.
 *
 * @param accepted kinds of warnings that a person has weighed
 */
export function buildPlacement(
  orders: readonly DraftPurchaseOrder[],
  shipTo: { order: ShipTo; draft: ShipTo },
  accepted: readonly PlacementWarningCode[] = []
): Placement {
  const changes = changedShipToFields(shipTo.order, shipTo.draft)
  const rows = orders
    .map((order) => ({
      order,
      lines: order.lines.filter(({ draft }) => draft.is_included),
    }))
    .filter(({ lines }) => lines.length > 0)

  const purchaseOrders = rows.map(({ order, lines }) => ({
    distributor_id: order.distributor_id,
    ...(order.po_number ? { po_number: order.po_number } : {}),
    ...(order.ship_method ? { ship_method: order.ship_method } : {}),
    ...(Object.keys(changes).length > 0 ? { ship_to: changes } : {}),
    lines: lines.map(({ draft, line, source }) => ({
      line_item_id: line.line_item_id,
      sku: source.sku,
      warehouse: source.warehouse,
      quantity: draft.quantity,
      ...overrideReason(draft),
    })),
  }))
  const body: PlacePurchaseOrdersBody = {
    confirm: true,
    purchase_orders: purchaseOrders,
    ...(accepted.length > 0 ? { accept: [...accepted] } : {}),
  }
  return { body, rows }
}

function overrideReason({ override_reason }: DraftLine): {
  override_reason?: string
} {
  const reason = override_reason.trim()
  return reason === "" ? {} : { override_reason: reason }
}
