import { canonicalItemNumber } from "./item-number"

/** Items of one call; no limit is documented (assumed). */
const batchSize = 25

/**
 * Asks for many items with few calls, made side by side.
 *
 * @returns for each SKU, as it was given, what Tucker says of its item; SKUs
 *   of which it says nothing are left out
 */
export async function askInBatches<Answer extends { itemnum: string }>(
  skus: readonly string[],
  ask: (itemNumbers: readonly string[]) => Promise<readonly Answer[]>
): Promise<{ sku: string; answer: Answer }[]> {
  const items = [...new Set(skus.map(canonicalItemNumber))].filter(Boolean)
  const batches = Array.from(
    { length: Math.ceil(items.length / batchSize) },
    (_, index) => items.slice(index * batchSize, (index + 1) * batchSize)
  )
  const answers = (await Promise.all(batches.map(ask))).flat()
  const byItem = new Map(answers.map((answer) => [answer.itemnum, answer]))
  return skus.flatMap((sku) => {
    const answer = byItem.get(canonicalItemNumber(sku))
    return answer ? [{ sku, answer }] : []
  })
}
