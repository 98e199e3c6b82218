import type { DistributorOrderReport, ParcelReport } from "../adapter"
import type { TuckerShipment } from "./wire"

type ShipmentLine = TuckerShipment["shipmentline"][number]

/**
 * One report for each order number. Tucker tells what has left and nothing of
 * the rest, so `lines` is empty, and so are the parcels of an order that has
 * not shipped.
 */
export function toReports(
  orderNumbers: readonly string[],
  shipments: readonly TuckerShipment[]
): DistributorOrderReport[] {
  return [...new Set(orderNumbers)].map((number) => {
    const lines = shipments
      .filter(({ ordernum }) => isSame(ordernum, number))
      .flatMap(({ shipmentline }) => shipmentline)
    const parcels = toParcels(lines)
    return {
      number,
      // Ours: Tucker's answer holds no status.
      status: parcels.length > 0 ? "Shipped" : "Open",
      isCanceled: false,
      warehouse: null,
      freight: null,
      total: null,
      invoiceNumber: null,
      lines: [],
      parcels,
    }
  })
}

/** A number may have lost its leading zeros on the way through JSON. */
function isSame(one: string, other: string): boolean {
  const bare = (number: string) => number.trim().replace(/^0+(?=\d)/, "")
  return bare(one) === bare(other)
}

/**
 * Parcels by tracking number. A line in several parcels counts in its first
 * one: nothing tells how it is spread. What has no tracking number yet waits
 * for it.
 */
function toParcels(lines: readonly ShipmentLine[]): ParcelReport[] {
  const parcels = new Map<
    string,
    { carrier: string | null; units: Map<string, number> }
  >()
  for (const { itemnum, qty, trackingnumbers } of lines) {
    const entries = trackingnumbers.flatMap(({ carrier, trackingnum }) =>
      trackingnum.flatMap(splitNumbers).map((number) => ({ number, carrier }))
    )
    for (const [index, { number, carrier }] of entries.entries()) {
      const parcel = parcels.get(number) ?? {
        carrier: carrier || null,
        units: new Map<string, number>(),
      }
      parcels.set(number, parcel)
      if (index === 0 && itemnum !== "" && qty > 0) {
        parcel.units.set(itemnum, (parcel.units.get(itemnum) ?? 0) + qty)
      }
    }
  }
  return [...parcels].map(([trackingNumber, { carrier, units }]) => ({
    trackingNumber,
    carrier,
    shippedAt: null,
    lines: [...units].map(([sku, quantity]) => ({ sku, quantity })),
  }))
}

/** Shorter pieces are groups of one number, as people write it. */
const shortestNumber = 10

/** One entry may hold several numbers; a number is never shortened. */
function splitNumbers(text: string): string[] {
  return text
    .split(/[,;|]/)
    .flatMap((part) => {
      const pieces = part.trim().split(/\s+/)
      const areNumbers = pieces.every((piece) => piece.length >= shortestNumber)
      return areNumbers ? pieces : [part.trim()]
    })
    .filter(Boolean)
}
