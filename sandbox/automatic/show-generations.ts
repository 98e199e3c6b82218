import type {
  BookLine,
  BookOrder,
  BookPurchaseOrder,
} from "../simulator/order-book"
import { toDay } from "./day"

interface ShownLine {
  sku: string
  ordered: number
  shipped: number
  backordered: number
  canceled: number
}

/** One generation of an order: a parcel, or what has not shipped yet. */
interface ShownGeneration {
  lines: ShownLine[]
  parcel: BookOrder["parcels"][number] | undefined
  status: string
}

/**
 * A PO's orders as look-ups tell them: each parcel closes a generation, and
 * what it left behind is released as the next one (inferred). One that closed
 * still names what it back-ordered.
 *
 * @param isRange such look-ups give one combined tracking field (documented)
 */
export function showGenerations(
  { poNumber, shipTo, orders }: BookPurchaseOrder,
  isRange: boolean
) {
  return orders.flatMap((order) =>
    generationsOf(order).map(({ lines, parcel, status }, index) => {
      const generation = String(index).padStart(2, "0")
      return {
        header: {
          orderNumber: order.number,
          orderGenerationNumber: generation,
          poNumber,
          orderDate: toDay(order.placedAt),
          invoiceDate: parcel ? toDay(parcel.shippedAt) : "",
          invoiceNumber: parcel ? `${order.number}-${generation}` : "",
          status,
        },
        shipToAddress: {
          name: shipTo.name ?? "",
          phone: shipTo.phone ?? "",
          classification: shipTo.classification ?? "",
        },
        ...trackingOf(parcel, isRange),
        carrier: parcel?.carrier ?? "",
        lines: lines.map((line, position) => ({
          lineNumber: position + 1,
          itemNumber: line.sku,
          quantityOrdered: line.ordered,
          quantityShipped: line.shipped,
          quantityBackordered: line.backordered,
          quantityCanceled: line.canceled,
          warehouse: order.warehouse,
        })),
      }
    })
  )
}

function generationsOf({ lines, parcels }: BookOrder): ShownGeneration[] {
  const left = new Map(lines.map(({ sku, quantity }) => [sku, quantity]))
  const closed = parcels.map((parcel): ShownGeneration => {
    const shown = lines.flatMap(({ sku }): ShownLine[] => {
      const ordered = left.get(sku) ?? 0
      const shipped = parcel.lines
        .filter((line) => line.sku === sku)
        .reduce((sum, { quantity }) => sum + quantity, 0)
      const backordered = ordered - shipped
      left.set(sku, backordered)
      return ordered > 0
        ? [{ sku, ordered, shipped, backordered, canceled: 0 }]
        : []
    })
    return { lines: shown, parcel, status: "INVOICED" }
  })
  const rest = lines.filter(({ sku }) => (left.get(sku) ?? 0) > 0)
  return rest.length === 0 ? closed : [...closed, openGeneration(rest)]
}

function openGeneration(lines: readonly BookLine[]): ShownGeneration {
  const shown = lines.map((line): ShownLine => ({
    sku: line.sku,
    ordered: line.quantity - line.shipped,
    shipped: 0,
    backordered: line.backordered,
    canceled: line.canceled,
  }))
  const isOver = shown.every(({ ordered, canceled }) => canceled === ordered)
  const isWaiting = shown.every(
    ({ ordered, backordered, canceled }) => backordered + canceled === ordered
  )
  const status = isOver ? "CANCELED" : isWaiting ? "BACKORDERED" : "OPEN"
  return { lines: shown, parcel: undefined, status }
}

/** Numbers of LTL freight are told apart (documented), but not in ranges. */
function trackingOf(parcel: ShownGeneration["parcel"], isRange: boolean) {
  const number = parcel?.trackingNumber ?? ""
  const isFreight = /freight|ltl/i.test(parcel?.carrier ?? "")
  if (isRange) {
    return { trackingNumber: number }
  }
  return isFreight
    ? { trackingNumber: "", proNumber: number }
    : { trackingNumber: number, proNumber: "" }
}
