import { itemOf, neededUnits, registeredUnits, sum } from "./held-units"
import type { Facts } from "./read-facts"

export interface StockCircumstances {
  /** Stocked before the order, by `levelKey`. */
  initial: ReadonlyMap<string, number>
  /** Ids of the lines that were ordered, also of those taken off since. */
  lineItemIds: readonly string[]
  /** Where open units may be reserved; null: wherever Medusa chose. */
  openAt: ReadonlySet<string> | null
}

export const levelKey = (level: {
  inventory_item_id: string
  location_id: string
}) => `${level.inventory_item_id} at ${level.location_id}`

/** What is wrong with levels and reservations; empty: nothing. */
export function stockErrors(
  facts: Facts,
  circumstances: StockCircumstances
): string[] {
  return [
    ...levelErrors(facts, circumstances.initial),
    ...circumstances.lineItemIds.flatMap((id) =>
      lineErrors(facts, id, circumstances.openAt)
    ),
  ]
}

function levelErrors(
  { levels, reservations, fulfillments }: Facts,
  initial: ReadonlyMap<string, number>
): string[] {
  const taken = fulfillments
    .filter(({ canceled_at }) => canceled_at == null)
    .flatMap(({ location_id, items }) =>
      items.map((item) => ({ ...item, location_id }))
    )
  const unitsAt = (
    key: string,
    all: readonly {
      inventory_item_id: string
      location_id: string
      quantity: number
    }[]
  ) =>
    sum(
      all.filter((one) => levelKey(one) === key).map(({ quantity }) => quantity)
    )
  return levels.flatMap((level) => {
    const key = levelKey(level)
    const stocked = (initial.get(key) ?? 0) - unitsAt(key, taken)
    const reserved = unitsAt(key, reservations)
    return [
      ...(level.stocked_quantity === stocked && stocked >= 0
        ? []
        : [`${key}: ${level.stocked_quantity} stocked, not ${stocked}`]),
      ...(level.reserved_quantity === reserved
        ? []
        : [`${key}: ${level.reserved_quantity} counted, ${reserved} reserved`]),
    ]
  })
}

function lineErrors(
  facts: Facts,
  lineItemId: string,
  openAt: ReadonlySet<string> | null
): string[] {
  const item = itemOf(facts, lineItemId)
  const ofLine = facts.reservations.filter(
    ({ line_item_id }) => line_item_id === lineItemId
  )
  const quantity = facts.status === "canceled" ? 0 : (item?.quantity ?? 0)
  const fulfilled = item?.detail.fulfilled_quantity ?? 0
  const wanted = Math.max(0, quantity - fulfilled)
  const reserved = sum(ofLine.map((one) => one.quantity))
  const errors: string[] = []
  if (reserved !== wanted) {
    errors.push(`${lineItemId}: ${reserved} reserved, ${wanted} wanted`)
  }
  const locations = new Set([
    ...ofLine.map(({ location_id }) => location_id),
    ...facts.purchaseOrders.map(({ location_id }) => location_id),
  ])
  const needs = new Map(
    [...locations].map((at) => [at, neededUnits(facts, lineItemId, at)])
  )
  const isOverheld = sum([...needs.values()]) > wanted
  for (const [at, needed] of needs) {
    const there = sum(
      ofLine
        .filter(({ location_id }) => location_id === at)
        .map((one) => one.quantity)
    )
    if (there < needed && !isOverheld) {
      errors.push(`${lineItemId}: ${there} reserved at ${at}, not ${needed}`)
    }
    if (there > Math.max(0, needed) && openAt?.has(at) === false) {
      errors.push(`${lineItemId}: ${there} at ${at}, only ${needed} needed`)
    }
  }
  if (item) {
    const registered = registeredUnits(facts, lineItemId)
    const { fulfilled_quantity, shipped_quantity } = item.detail
    if (fulfilled_quantity !== registered || shipped_quantity !== registered) {
      errors.push(
        `${lineItemId}: ${registered} in registered parcels, ${fulfilled_quantity} fulfilled, ${shipped_quantity} shipped`
      )
    }
  }
  return errors
}
