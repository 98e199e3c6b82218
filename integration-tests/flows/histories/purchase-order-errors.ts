import { heldUnits, itemOf, registeredUnits, sum } from "./held-units"
import type { Facts } from "./read-facts"

type PurchaseOrder = Facts["purchaseOrders"][number]

export interface PurchaseCircumstances {
  /** The most that the order ever wanted of each line, by its id. */
  greatest: ReadonlyMap<string, number>
  /** What the order page says is open, by line id. */
  open: ReadonlyMap<string, number>
  /** Ids of those of which a person told of a parcel. */
  entered: ReadonlySet<string>
  /** Units of a SKU that its distributor shipped; null: not polled since. */
  shippedOf: (order: PurchaseOrder, sku: string) => number | null
}

/** What is wrong with purchase orders and what they leave open. */
export function purchaseOrderErrors(
  facts: Facts,
  { greatest, open, entered, shippedOf }: PurchaseCircumstances
): string[] {
  return [
    ...facts.purchaseOrders.flatMap((one) => [
      ...unitErrors(one),
      ...statusErrors(one),
      ...truthErrors(one, entered.has(one.id), shippedOf),
    ]),
    ...[...greatest].flatMap(([id, most]) => {
      const held = heldUnits(facts, id) - unwantedUnits(facts, id)
      return held > most ? [`${id}: ${held} bought of ${most}`] : []
    }),
    ...[...open].flatMap(([id, said]) => {
      const item = itemOf(facts, id)
      const fulfilled = item?.detail.fulfilled_quantity ?? 0
      const otherwise = Math.max(0, fulfilled - registeredUnits(facts, id))
      const left = (item?.quantity ?? 0) - heldUnits(facts, id) - otherwise
      const expected = Math.max(0, left)
      return said === expected ? [] : [`${id}: ${said} open, not ${expected}`]
    }),
  ]
}

function unitErrors({ po_number, lines, shipments }: PurchaseOrder): string[] {
  return lines.flatMap(({ id, quantity, shipped, canceled, revoked }) => {
    const inParcels = sum(
      shipments
        .flatMap((shipment) => shipment.lines)
        .filter(({ line_id }) => line_id === id)
        .map((line) => line.quantity)
    )
    const isSound =
      shipped + canceled <= quantity &&
      canceled >= Math.min(revoked, quantity - shipped) &&
      shipped === inParcels
    return isSound
      ? []
      : [
          `${po_number}: of ${quantity}, ${shipped} shipped, ${inParcels} in parcels, ${canceled} canceled, ${revoked} revoked`,
        ]
  })
}

function statusErrors({ po_number, status, lines }: PurchaseOrder): string[] {
  const shipped = sum(lines.map((line) => line.shipped))
  const open = sum(
    lines.map((line) => line.quantity - line.shipped - line.canceled)
  )
  const isSound =
    {
      submitted: shipped === 0 && open > 0,
      partially_shipped: shipped > 0 && open > 0,
      shipped: shipped > 0 && open === 0,
    }[status as string] ?? shipped === 0
  return isSound
    ? []
    : [`${po_number}: ${status} with ${shipped} shipped, ${open} open`]
}

/** A parcel that a person entered may be more than its distributor tells. */
function truthErrors(
  order: PurchaseOrder,
  isEntered: boolean,
  shippedOf: PurchaseCircumstances["shippedOf"]
): string[] {
  return order.lines.flatMap(({ sku, shipped }) => {
    const left = shippedOf(order, sku)
    return left === null || (isEntered ? shipped >= left : shipped === left)
      ? []
      : [`${order.po_number}: ${shipped} of ${sku} shipped, ${left} left`]
  })
}

/** Left though they were canceled on our side, and may be bought again. */
function unwantedUnits(facts: Facts, lineItemId: string): number {
  return sum(
    facts.purchaseOrders
      .flatMap(({ lines }) => lines)
      .filter((line) => line.line_item_id === lineItemId)
      .map(({ quantity, shipped, revoked }) =>
        Math.max(0, shipped - (quantity - revoked))
      )
  )
}
