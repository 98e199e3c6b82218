import type {
  PurchaseOrder,
  PurchaseOrderLine,
} from "../../schemas/purchase-order"
import type { EnterShipmentBody } from "../../schemas/purchase-order-life"

/** A line of which units can still leave. */
export interface OpenLine {
  line: PurchaseOrderLine
  open: number
}

/** What a person enters about a parcel. */
export interface ParcelDraft {
  tracking_number: string
  carrier: string
  /** As typed, by line id. */
  quantities: Readonly<Record<string, string>>
}

/** What is wrong with a draft: with its number, with all of it, or a line. */
export interface ParcelProblems {
  number: boolean
  isEmpty: boolean
  /** Ids of lines whose quantity can't be right. */
  lines: readonly string[]
}

export function openLines({ lines }: Pick<PurchaseOrder, "lines">): OpenLine[] {
  return lines
    .map((line) => ({
      line,
      open: line.quantity - line.shipped_quantity - line.canceled_quantity,
    }))
    .filter(({ open }) => open > 0)
}

/** Everything that is open, as most parcels hold. */
export function newParcelDraft(
  order: Pick<PurchaseOrder, "lines">
): ParcelDraft {
  return {
    tracking_number: "",
    carrier: "",
    quantities: Object.fromEntries(
      openLines(order).map(({ line, open }) => [line.id, String(open)])
    ),
  }
}

export function parcelProblems(
  order: Pick<PurchaseOrder, "lines">,
  draft: ParcelDraft
): ParcelProblems {
  const lines = openLines(order)
  return {
    number: draft.tracking_number.trim() === "",
    isEmpty: lines.every(({ line }) => unitsOf(draft, line.id) === 0),
    lines: lines
      .filter(({ line, open }) => {
        const units = unitsOf(draft, line.id)
        return !Number.isInteger(units) || units < 0 || units > open
      })
      .map(({ line }) => line.id),
  }
}

export const hasProblems = ({ number, isEmpty, lines }: ParcelProblems) =>
  number || isEmpty || lines.length > 0

/** The request for a draft without problems; lines in their order. */
export function parcelBody(
  order: Pick<PurchaseOrder, "lines">,
  draft: ParcelDraft
): EnterShipmentBody {
  const carrier = draft.carrier.trim()
  return {
    tracking_number: draft.tracking_number.trim(),
    ...(carrier !== "" && { carrier }),
    lines: openLines(order)
      .map(({ line }) => ({
        line_id: line.id,
        quantity: unitsOf(draft, line.id),
      }))
      .filter(({ quantity }) => quantity > 0),
  }
}

function unitsOf({ quantities }: ParcelDraft, lineId: string): number {
  const typed = quantities[lineId]?.trim() ?? ""
  return typed === "" ? 0 : Number(typed)
}
