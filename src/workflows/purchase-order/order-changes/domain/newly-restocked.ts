import { z } from "@medusajs/framework/zod"
import type { EventEntry } from "../../../../modules/purchase-order/types"
import type { PurchaseOrder } from "../../../../schemas/purchase-order"

const eventType = "return_received"

/** What the timeline keeps of units that were taken out of the stock again. */
const toldSchema = z.object({
  return_id: z.string(),
  /** By order line. */
  units: z.record(z.string(), z.number()),
})

/** A return with all that came into stock by it so far. */
export interface ReceivedReturn {
  return_id: string
  items: readonly { line_item_id: string; quantity: number }[]
}

/**
 * Units of each order line that came into stock since the timelines of these
 * purchase orders last told of the return.
 */
export function newlyRestocked(
  { return_id, items }: ReceivedReturn,
  purchaseOrders: readonly Pick<PurchaseOrder, "events">[]
): Map<string, number> {
  const units = new Map<string, number>()
  for (const { line_item_id, quantity } of items) {
    units.set(line_item_id, (units.get(line_item_id) ?? 0) + quantity)
  }
  const told = purchaseOrders
    .flatMap(({ events }) => events)
    .filter(({ type }) => type === eventType)
    .map(({ data }) => toldSchema.parse(data))
    .filter((one) => one.return_id === return_id)
  for (const [id, known] of told.flatMap((one) => Object.entries(one.units))) {
    units.set(id, (units.get(id) ?? 0) - known)
  }
  return new Map([...units].filter(([, quantity]) => quantity > 0))
}

/** The timeline's entry that these units were taken out again. */
export function returnEvent(
  { distributor_name: name, lines }: PurchaseOrder,
  {
    return_id,
    restocked,
  }: { return_id: string; restocked: Map<string, number> }
): EventEntry {
  const list = [...restocked]
    .map(([id, units]) => {
      const line = lines.find(({ line_item_id }) => line_item_id === id)
      return `${units} × ${line?.title ?? id}`
    })
    .join(", ")
  return {
    type: eventType,
    actor: "system",
    message: `${list} came back to the stock location of ${name}. It is not counted as stock there: only ${name} tells what it has. If it came to you, add it to the stock of a location of your own.`,
    data: { return_id, units: Object.fromEntries(restocked) },
  }
}
