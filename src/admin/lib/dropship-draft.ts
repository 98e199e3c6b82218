import type { Dropship, DropshipLine, Source } from "../../schemas/dropship"
import type { ShipTo } from "../../schemas/ship-to"
import { byRank, isOrderable, isUsable } from "./source-choice"
import { sourceKey } from "./source-key"

/** What a merchant has chosen for some units of an order line. */
export interface DraftLine {
  /** Stable while the dialog is open; a line may be bought at two places. */
  id: string
  line_item_id: string
  /** See `sourceKey`; null until one is chosen. */
  source: string | null
  quantity: number
  is_included: boolean
  /** Why a forbidden source is chosen; empty: no reason was written. */
  override_reason: string
}

/** What a merchant has changed of one distributor's purchase order. */
export interface DraftOrder {
  po_number?: string
  ship_method?: string
}

/** The Dropship dialog's choices, before anything is placed. */
export interface DropshipDraft {
  lines: DraftLine[]
  /** By distributor id. */
  orders: Record<string, DraftOrder>
  ship_to: ShipTo
}

/**
 * Begins with the server's plan. Lines outside of it are unticked: ready ones
 * at their best source, blocked ones without a source.
 */
export function startDraft(dropship: Dropship): DropshipDraft {
  const planned = dropship.plan.purchase_orders.flatMap((order) =>
    order.lines.map((line) => ({
      line_item_id: line.line_item_id,
      source: sourceKey({ ...line, distributor_id: order.distributor_id }),
      quantity: line.quantity,
      is_included: true,
    }))
  )
  const plannedIds = new Set(planned.map((line) => line.line_item_id))
  const others = dropship.lines
    .filter(isOrderable)
    .filter((line) => !plannedIds.has(line.line_item_id))
    .map((line) => {
      const source = preselectedSource(line)
      return {
        line_item_id: line.line_item_id,
        source: source && sourceKey(source),
        quantity: line.open_quantity,
        is_included: false,
      }
    })

  return {
    lines: [...planned, ...others].map((line, index) => ({
      id: `line-${index}`,
      override_reason: "",
      ...line,
    })),
    orders: {},
    ship_to: dropship.ship_to,
  }
}

/** The usable source that the server selected, else the best usable one. */
export function preselectedSource(line: DropshipLine): Source | null {
  const usable = line.sources.filter(isUsable).sort(byRank)
  return usable.find((source) => source.is_selected) ?? usable[0] ?? null
}
