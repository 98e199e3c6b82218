import type { DistributorOrderReport, ParcelReport } from "../adapter"
import { canonicalPartNumber } from "./part-number"
import type { ListedOrder, ListedShipment } from "./read-order-list"
import { warehouseCodes } from "./warehouses"
import type { PartsUnlimitedLine } from "./wire"

type ReportLine = DistributorOrderReport["lines"][number]
interface Goods {
  readonly sku: string
  readonly quantity: number
}

/**
 * An order of the list as a report.
 *
 * @param fallbackNumber for an order of which the list tells no number
 */
export function readOrder(
  order: ListedOrder,
  fallbackNumber: string
): DistributorOrderReport {
  const shipments = order.shipments.filter(
    ({ trackingNumbers }) => trackingNumbers.length > 0
  )
  // The words are assumed. A part that has shipped is not canceled with it.
  const endsEarly = /^\W*(cancel|reject|void|declin)/i.test(order.status)
  const isCanceled =
    endsEarly &&
    order.lines.every(({ shipped }) => !shipped) &&
    (shipments.length === 0 || order.lines.some(({ shipped }) => shipped === 0))
  const goods = isCanceled ? [] : readGoods(order.lines)
  return {
    number: order.number || fallbackNumber,
    status: order.status,
    isCanceled,
    warehouse: commonWarehouse(order.shipments),
    freight: null,
    total: null,
    invoiceNumber: null,
    lines: order.lines
      .map((line) => toLine(line, endsEarly))
      .filter(({ quantity }) => quantity > 0),
    parcels: isCanceled ? [] : toParcels(shipments, goods),
  }
}

function toLine(line: PartsUnlimitedLine, endsEarly: boolean): ReportLine {
  const quantity = quantityOf(line)
  const unshipped = quantity - Math.min(line.shipped ?? 0, quantity)
  const canceled = endsEarly ? unshipped : Math.min(canceledOf(line), unshipped)
  return {
    sku: canonicalPartNumber(line.part_number),
    quantity,
    backorderedQuantity: endsEarly
      ? 0
      : Math.min(line.backordered ?? 0, unshipped - canceled),
    canceledQuantity: canceled,
  }
}

/** Where "ordered" is only what was left of it, the parts tell more. */
function quantityOf(line: PartsUnlimitedLine): number {
  const parts = (line.shipped ?? 0) + (line.backordered ?? 0) + canceledOf(line)
  return Math.max(line.ordered ?? line.quantity ?? 0, parts)
}

function canceledOf(line: PartsUnlimitedLine): number {
  return line.cancelled ?? line.canceled ?? 0
}

/** What has left; where no line says so, all that is not held back. */
function readGoods(lines: readonly PartsUnlimitedLine[]): Goods[] {
  const isSaid = lines.some(({ shipped }) => (shipped ?? 0) > 0)
  return lines
    .map((line) => ({
      sku: canonicalPartNumber(line.part_number),
      quantity: isSaid
        ? (line.shipped ?? 0)
        : quantityOf(line) - (line.backordered ?? 0) - canceledOf(line),
    }))
    .filter(({ quantity }) => quantity > 0)
}

/**
 * A parcel for each tracking number. Goods are where a shipment says so;
 * otherwise nothing tells them apart, and the first parcel holds all.
 */
function toParcels(
  shipments: readonly ListedShipment[],
  goods: readonly Goods[]
): ParcelReport[] {
  const parcels = new Map<string, ParcelReport>()
  const isSaid =
    shipments.length > 0 && shipments.every(({ lines }) => lines.length > 0)
  for (const shipment of shipments) {
    for (const [index, trackingNumber] of shipment.trackingNumbers.entries()) {
      const own = index === 0 ? contentsOf(shipment) : []
      const shared = parcels.size === 0 ? goods : []
      const earlier = parcels.get(trackingNumber)
      parcels.set(trackingNumber, {
        trackingNumber,
        carrier: shipment.carrier || null,
        shippedAt: toTime(shipment.date),
        lines: [...(earlier?.lines ?? []), ...(isSaid ? own : shared)],
      })
    }
  }
  return isSaid || goods.length > 0 ? [...parcels.values()] : []
}

function contentsOf({ lines }: ListedShipment): Goods[] {
  return lines
    .map((line) => ({
      sku: canonicalPartNumber(line.part_number),
      quantity: line.shipped ?? line.quantity ?? 0,
    }))
    .filter(({ quantity }) => quantity > 0)
}

function commonWarehouse(shipments: readonly ListedShipment[]): string | null {
  const codes = new Set(shipments.map(({ warehouse }) => warehouse))
  const [code] = codes
  return codes.size === 1 && code && warehouseCodes.has(code) ? code : null
}

/** A day (`YYYY-MM-DD`, assumed) as ISO 8601 UTC; null when it is none. */
function toTime(text: string): string | null {
  const day = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text)?.slice(1).join("-")
  const time = new Date(`${day ?? ""}T00:00:00.000Z`)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
