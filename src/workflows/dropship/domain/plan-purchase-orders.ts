import type { PlannedPurchaseOrder } from "../../../schemas/dropship"
import { purchaseOrderTotals } from "../../../schemas/purchase-order-totals"
import { chooseSource } from "./choose-source"
import type { SourceCandidate } from "./list-sources"
import { nextPoNumber } from "./po-number"
import {
  shipMethodFor,
  type ChosenShipMethod,
} from "../../../schemas/ship-method"

/** A line that is ready, with its sources. */
export interface PlanLine {
  line_item_id: string
  /** Units to buy. */
  quantity: number
  unit_price: number
  brand: string | null
  sources: readonly SourceCandidate[]
}

export interface PlanDistributor {
  id: string
  name: string
  po_letter: string
  settings: { po_prefix: string; ship_method: string }
  ship_methods: readonly { id: string }[]
}

export interface PlanContext {
  display_id: number
  chosen_ship_method: ChosenShipMethod | null
  distributors: readonly PlanDistributor[]
  preferences: readonly { brand: string; distributor_id: string }[]
  distributor_order: readonly string[]
  /** Purchase order numbers that were used for the order. */
  taken_po_numbers: readonly string[]
}

/** Which source each line takes; lines without a usable one are left out. */
export type Choices = Map<string, SourceCandidate>

/** Chooses the best source of every line. */
export function chooseSources(
  lines: readonly PlanLine[],
  context: PlanContext
): Choices {
  const warehouseLines = countLinesByWarehouse(lines)
  const choices: Choices = new Map()
  for (const line of lines) {
    const choice = chooseSource(
      line.sources,
      {
        brand_distributor_id: preferredDistributor(line.brand, context),
        distributor_order: context.distributor_order,
      },
      (source) => warehouseLines.get(warehouseKey(source)) ?? 0
    )
    if (choice) {
      choices.set(line.line_item_id, choice)
    }
  }
  return choices
}

/** Groups the chosen sources into one purchase order for each distributor. */
export function planPurchaseOrders(
  lines: readonly PlanLine[],
  choices: Choices,
  context: PlanContext
): PlannedPurchaseOrder[] {
  return context.distributors.flatMap((distributor) => {
    const chosen = lines.flatMap((line) => {
      const source = choices.get(line.line_item_id)
      return source?.distributor_id === distributor.id ? [{ line, source }] : []
    })
    if (chosen.length === 0) {
      return []
    }
    const totals = purchaseOrderTotals(
      chosen.map(({ line, source }) => ({ ...source, ...line }))
    )
    return [
      {
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
        ship_method: shipMethodFor(distributor, context.chosen_ship_method),
        lines: chosen.map(({ line, source }) => ({
          line_item_id: line.line_item_id,
          sku: source.sku,
          warehouse: source.warehouse,
          quantity: line.quantity,
          unit_cost: source.unit_cost,
        })),
        dropship_fee: totals.dropship_fee,
        total_cost: totals.total_cost,
        margin: totals.margin,
      },
    ]
  })
}

const warehouseKey = (source: SourceCandidate) =>
  `${source.distributor_id}/${source.warehouse}`

function countLinesByWarehouse(lines: readonly PlanLine[]) {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const usable = line.sources.filter((source) => source.is_dropshippable)
    for (const key of new Set(usable.map(warehouseKey))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

function preferredDistributor(
  brand: string | null,
  { preferences }: PlanContext
): string | null {
  const key = brand?.trim().toLowerCase()
  const preference = preferences.find(
    (candidate) => candidate.brand.trim().toLowerCase() === key
  )
  return preference?.distributor_id ?? null
}
