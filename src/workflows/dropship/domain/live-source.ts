import type { LiveFigures } from "../../../schemas/dropship"

/** What a distributor answered just now, by SKU; or why it did not. */
export type LiveAnswer =
  | {
      readonly checkedAt: Date
      /** Units by warehouse; a SKU that is missing is not known there. */
      readonly quantities: ReadonlyMap<string, Readonly<Record<string, number>>>
      /** In the distributor's currency unit. */
      readonly costs: ReadonlyMap<string, number>
    }
  | {
      readonly error: string
      /** False: it has no such look-up, so that nothing went wrong. */
      readonly canBeAsked: boolean
    }

/**
 * The live figures of one source.
 *
 * @param buffer units of the warehouse that are never sold
 */
export function liveFigures(
  answer: LiveAnswer,
  source: { distributor_name: string; sku: string; warehouse: string },
  buffer: number
): LiveFigures {
  if ("error" in answer) {
    return { error: answer.error }
  }
  const quantities = answer.quantities.get(source.sku)
  if (quantities === undefined) {
    return { error: `${source.distributor_name} does not know ${source.sku}.` }
  }
  const quantity = quantities[source.warehouse] ?? 0
  return {
    checked_at: answer.checkedAt.toISOString(),
    available_quantity: Math.max(0, quantity - buffer),
    // A cost of 0 is none: the distributor does not tell it.
    unit_cost: answer.costs.get(source.sku) || null,
  }
}
