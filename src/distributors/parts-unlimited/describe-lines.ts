import { canonicalPartNumber } from "./part-number"
import type { OrderedLine } from "./to-order"
import type { PartsUnlimitedLine } from "./wire"

/**
 * How the lines of an accepted order differ from what was sent, a sentence
 * each. An answer without lines tells nothing.
 */
export function describeLines(
  sent: readonly OrderedLine[],
  answered: readonly PartsUnlimitedLine[]
): string[] {
  return answered.length === 0
    ? []
    : sent.flatMap((line) =>
        describeLine(
          line,
          answered.filter(
            ({ part_number }) => canonicalPartNumber(part_number) === line.sku
          )
        )
      )
}

function describeLine(
  { sku, quantity }: OrderedLine,
  answered: readonly PartsUnlimitedLine[]
): string[] {
  if (answered.length === 0) {
    return [`${sku} is not in its answer.`]
  }
  const sum = (of: (line: PartsUnlimitedLine) => number | null) =>
    answered.reduce((total, line) => total + (of(line) ?? 0), 0)
  const isSaid = answered.some(({ ordered }) => ordered !== null)
  const ordered = sum((line) => line.ordered)
  const backordered = sum((line) => line.backordered)
  const canceled = sum((line) => line.cancelled ?? line.canceled)
  const substitutes = answered.flatMap((line) => line.substituted || [])
  return [
    ...(isSaid && ordered !== quantity
      ? [`Of ${quantity} × ${sku} it ordered ${ordered}.`]
      : []),
    ...(backordered > 0 ? [`${backordered} × ${sku} is back-ordered.`] : []),
    ...(canceled > 0 ? [`${canceled} × ${sku} was canceled.`] : []),
    ...substitutes.map((part) => `${sku} is replaced by ${part}.`),
  ]
}
