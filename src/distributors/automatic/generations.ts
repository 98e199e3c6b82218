import { isCanceled, isClosed } from "./order-state"
import type { AutomaticOrder } from "./wire"

/** Units of one item in one generation of an order. */
export interface GenerationLine {
  readonly sku: string
  /** Units that are this generation's own, shipped ones included. */
  readonly quantity: number
  readonly shipped: number
  readonly backordered: number
  readonly canceled: number
}

export interface Generation {
  readonly order: AutomaticOrder
  readonly lines: readonly GenerationLine[]
}

/**
 * The generations of orders, with each unit in the one that has it now: a
 * back-order release takes units over from the generation before it (the
 * meaning of generations is inferred), which still names them as ordered.
 */
export function readGenerations(
  orders: readonly AutomaticOrder[]
): Generation[] {
  const later = new Map<string, number>()
  const newestFirst = [...orders].sort((one, other) =>
    generationOf(other).localeCompare(generationOf(one))
  )
  const generations = new Map<AutomaticOrder, Generation>()
  for (const order of newestFirst) {
    const lines = addUp(order).map((line) => {
      const key = `${order.header.ordernumber} ${line.sku.toUpperCase()}`
      const released = Math.min(movable(line, order), later.get(key) ?? 0)
      const quantity = line.quantity - released
      later.set(key, (later.get(key) ?? 0) + quantity)
      const backordered = Math.min(
        line.backordered,
        quantity - line.shipped - line.canceled
      )
      return { ...line, quantity, backordered }
    })
    generations.set(order, { order, lines })
  }
  return orders.flatMap((order) => generations.get(order) ?? [])
}

/** Units that a later generation may hold in place of this one. */
function movable(line: GenerationLine, order: AutomaticOrder): number {
  return isClosed(order)
    ? line.quantity - line.shipped - line.canceled
    : line.backordered
}

/** Each item once; what is not said is worked out from what is. */
function addUp(order: AutomaticOrder): GenerationLine[] {
  const lines = new Map<string, GenerationLine>()
  for (const line of order.lines ?? []) {
    const canceled = line.quantitycanceled ?? 0
    const backordered = line.quantitybackordered ?? 0
    const shipped =
      line.quantityshipped ??
      (isClosed(order) && !isCanceled(order)
        ? Math.max(0, (line.quantityordered ?? 0) - backordered - canceled)
        : 0)
    const quantity = Math.max(
      line.quantityordered ?? 0,
      shipped + backordered + canceled
    )
    const key = line.itemnumber.toUpperCase()
    const known = lines.get(key)
    if (quantity > 0) {
      lines.set(key, {
        sku: known?.sku ?? line.itemnumber,
        quantity: quantity + (known?.quantity ?? 0),
        shipped: shipped + (known?.shipped ?? 0),
        backordered: backordered + (known?.backordered ?? 0),
        canceled: canceled + (known?.canceled ?? 0),
      })
    }
  }
  return [...lines.values()]
}

function generationOf({ header }: AutomaticOrder): string {
  return header.ordergenerationnumber.padStart(4, "0")
}
