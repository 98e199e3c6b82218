import type { DistributorOrderReport } from "../../../distributors/adapter"
import type { KnownLine, LineChange, ParcelLine } from "./read-report-changes"
import { canonicalSku, countUnits, type Units } from "./read-report-units"

/**
 * Spreads units over purchase order lines of their SKU, in the lines' order,
 * and never beyond a line's room.
 *
 * @param room units that each line, by id, can still take; is used up
 */
export function spreadUnits(
  units: Units,
  lines: readonly KnownLine[],
  room: Map<string, number>
): ParcelLine[] {
  const left = new Map(units)
  const spread: ParcelLine[] = []
  for (const line of lines) {
    const sku = canonicalSku(line.sku)
    const free = room.get(line.id) ?? 0
    const quantity = Math.min(left.get(sku) ?? 0, free)
    if (quantity > 0) {
      left.set(sku, (left.get(sku) ?? 0) - quantity)
      room.set(line.id, free - quantity)
      spread.push({ line_id: line.id, quantity })
    }
  }
  return spread
}

/**
 * Quantities of all lines after a report. Shipped units come from parcels,
 * which never go away; a unit counts as canceled only when no other order of
 * the distributor has it (it may have moved one to another warehouse), or
 * when it was canceled on our side.
 */
export function lineQuantities(
  lines: readonly KnownLine[],
  parcels: readonly { lines: readonly ParcelLine[] }[],
  orders: readonly DistributorOrderReport[]
): LineChange[] {
  const shipped = new Map<string, number>()
  for (const { line_id, quantity } of parcels.flatMap(({ lines }) => lines)) {
    shipped.set(line_id, (shipped.get(line_id) ?? 0) + quantity)
  }
  const room = new Map(
    lines.map((line) => [line.id, line.quantity - (shipped.get(line.id) ?? 0)])
  )
  const reported = byLine(
    spreadUnits(canceledUnits(lines, shipped, orders), lines, new Map(room))
  )
  const canceled = new Map(
    lines.map((line) => [
      line.id,
      Math.max(
        reported.get(line.id) ?? 0,
        Math.min(line.revoked_quantity, room.get(line.id) ?? 0)
      ),
    ])
  )
  for (const [id, quantity] of canceled) {
    room.set(id, (room.get(id) ?? 0) - quantity)
  }
  const backordered = byLine(
    spreadUnits(
      countUnits(
        orders
          .filter((order) => !order.isCanceled)
          .flatMap((order) => order.lines)
          .map((line) => ({
            sku: line.sku,
            quantity: line.backorderedQuantity,
          }))
      ),
      lines,
      room
    )
  )
  return lines.map(({ id }) => ({
    id,
    shipped_quantity: shipped.get(id) ?? 0,
    backordered_quantity: backordered.get(id) ?? 0,
    canceled_quantity: canceled.get(id) ?? 0,
  }))
}

function canceledUnits(
  lines: readonly KnownLine[],
  shipped: ReadonlyMap<string, number>,
  orders: readonly DistributorOrderReport[]
): Map<string, number> {
  const reported = countUnits(
    orders.flatMap((order) =>
      order.lines.map((line) => ({
        sku: line.sku,
        quantity: order.isCanceled ? line.quantity : line.canceledQuantity,
      }))
    )
  )
  const alive = countUnits(
    orders
      .filter((order) => !order.isCanceled)
      .flatMap((order) => order.lines)
      .map((line) => ({
        sku: line.sku,
        quantity: line.quantity - line.canceledQuantity,
      }))
  )
  const ordered = countUnits(lines)
  const gone = countUnits(
    lines.map((line) => ({
      sku: line.sku,
      quantity: shipped.get(line.id) ?? 0,
    }))
  )
  return new Map(
    [...reported].map(([sku, quantity]) => {
      const bought = ordered.get(sku) ?? 0
      const kept = Math.max(alive.get(sku) ?? 0, gone.get(sku) ?? 0)
      return [sku, Math.max(0, Math.min(quantity, bought - kept))]
    })
  )
}

function byLine(spread: readonly ParcelLine[]): Map<string, number> {
  return new Map(spread.map(({ line_id, quantity }) => [line_id, quantity]))
}
