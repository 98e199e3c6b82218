import { type BookOrder, openUnits, updateStatus } from "./book-order"
import { Refusal } from "./refusal"
import { trackingNumber } from "./tracking-number"

/** What leaves the warehouse; everything that is open when left out. */
export type BookShipping = {
  orderNumber?: string | undefined
  lines?: readonly { sku: string; quantity: number }[] | undefined
  trackingNumber?: string | undefined
  carrier?: string | undefined
}

type Share = { order: BookOrder; lines: { sku: string; quantity: number }[] }

/**
 * Puts open units into one parcel for each order.
 *
 * @returns the tracking numbers
 * @throws Refusal 409 for more than is open, or when nothing is
 */
export function shipOrders(
  orders: readonly BookOrder[],
  shipping: BookShipping,
  parcel: { carrier: string; shippedAt: string; nextNumber: () => number }
): string[] {
  const open = orders
    .filter(
      ({ number }) =>
        shipping.orderNumber === undefined || number === shipping.orderNumber
    )
    .map((order): Share => ({ order, lines: openLines(order) }))
  const shares = shipping.lines ? pick(open, shipping.lines) : open
  const leaving = shares.filter(({ lines }) => lines.length > 0)
  if (leaving.length === 0) {
    throw new Refusal(409, "There is nothing left to ship.")
  }
  const carrier = shipping.carrier ?? parcel.carrier
  return leaving.map(({ order, lines }) => {
    const number =
      shipping.trackingNumber ?? trackingNumber(carrier, parcel.nextNumber())
    order.parcels.push({
      trackingNumber: number,
      carrier,
      shippedAt: parcel.shippedAt,
      lines,
    })
    for (const { sku, quantity } of lines) {
      const line = order.lines.find((candidate) => candidate.sku === sku)
      if (line) {
        line.shipped += quantity
        line.backordered = Math.min(line.backordered, openUnits(line))
      }
    }
    updateStatus(order)
    return number
  })
}

function openLines(order: BookOrder): Share["lines"] {
  return order.lines
    .map((line) => ({ sku: line.sku, quantity: openUnits(line) }))
    .filter(({ quantity }) => quantity > 0)
}

/** Takes the asked lines from the open orders, in their order. */
function pick(
  shares: readonly Share[],
  lines: readonly { sku: string; quantity: number }[]
): Share[] {
  const taken = shares.map((share): Share => ({ ...share, lines: [] }))
  for (const { sku, quantity } of lines) {
    let open = quantity
    for (const [index, share] of shares.entries()) {
      const line = share.lines.find((candidate) => candidate.sku === sku)
      const part = Math.min(open, line?.quantity ?? 0)
      if (line && part > 0) {
        line.quantity -= part
        taken[index]?.lines.push({ sku, quantity: part })
        open -= part
      }
    }
    if (open > 0) {
      throw new Refusal(
        409,
        `${String(open)} of ${sku} more than the PO has open.`
      )
    }
  }
  return taken
}
