import type { PlannedPurchaseOrder } from "../../../schemas/dropship"
import { roundMoney } from "../../../schemas/money"
import { purchaseOrderTotals } from "../../../schemas/purchase-order-totals"
import {
  shipMethodFor,
  type ChosenShipMethod,
} from "../../../schemas/ship-method"
import type { Allocation } from "./plan/allocation"
import { nextPoNumber } from "./po-number"

/** A line and where it is bought. */
export interface AllocatedLine {
  line_item_id: string
  unit_price: number
  allocations: readonly Allocation[]
}

export interface PlanDistributor {
  id: string
  name: string
  po_letter: string
  settings: { po_prefix: string; ship_method: string }
  ship_methods: readonly { id: string }[]
  /** What a parcel costs to ship, in the order's currency unit. */
  freight_estimate: number
}

export interface PlanContext {
  display_id: number
  chosen_ship_method: ChosenShipMethod | null
  distributors: readonly PlanDistributor[]
  /** Purchase order numbers that were used for the order. */
  taken_po_numbers: readonly string[]
}

/** Groups what is bought into one purchase order for each distributor. */
export function planPurchaseOrders(
  lines: readonly AllocatedLine[],
  context: PlanContext
): PlannedPurchaseOrder[] {
  return context.distributors.flatMap((distributor) => {
    const bought = lines.flatMap((line) =>
      line.allocations
        .filter(({ source }) => source.distributor_id === distributor.id)
        .map(({ source, quantity }) => ({ line, source, quantity }))
    )
    return bought.length === 0
      ? []
      : [planPurchaseOrder(bought, distributor, context)]
  })
}

function planPurchaseOrder(
  bought: readonly (Allocation & { line: AllocatedLine })[],
  distributor: PlanDistributor,
  context: PlanContext
): PlannedPurchaseOrder {
  const totals = purchaseOrderTotals(
    bought.map(({ line, source, quantity }) => ({
      ...source,
      unit_price: line.unit_price,
      quantity,
    }))
  )
  const parcels = new Set(bought.map(({ source }) => source.warehouse)).size
  const freight = roundMoney(parcels * distributor.freight_estimate)
  return {
    distributor_id: distributor.id,
    distributor_name: distributor.name,
    po_number: nextPoNumber(
      context,
      {
        poPrefix: distributor.settings.po_prefix,
        poLetter: distributor.po_letter,
      },
      context.taken_po_numbers
    ),
    ship_method: shipMethodFor(
      distributor,
      context.chosen_ship_method,
      bought.map(({ source }) => source.ship_methods)
    ),
    lines: bought.map(({ line, source, quantity }) => ({
      line_item_id: line.line_item_id,
      sku: source.sku,
      warehouse: source.warehouse,
      quantity,
      unit_cost: source.unit_cost,
    })),
    dropship_fee: totals.dropship_fee,
    freight_estimate: freight,
    total_cost: totals.total_cost,
    margin: totals.margin === null ? null : roundMoney(totals.margin - freight),
  }
}
