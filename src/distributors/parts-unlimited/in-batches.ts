import { canonicalPartNumber } from "./part-number"

/**
 * Asks for parts, each once, so many in a call; the calls are made at the
 * same time, as far as the road allows. No parts: no call (Parts Unlimited
 * answers it with 400).
 */
export async function inBatches<Answer>(
  skus: readonly string[],
  size: number,
  ask: (partNumbers: readonly string[]) => Promise<readonly Answer[]>
): Promise<Answer[]> {
  // A comma would make two parts of one.
  const numbers = [...new Set(skus.map(canonicalPartNumber))].filter(
    (number) => number !== "" && !number.includes(",")
  )
  const batches: string[][] = []
  for (let at = 0; at < numbers.length; at += size) {
    batches.push(numbers.slice(at, at + size))
  }
  return (await Promise.all(batches.map((batch) => ask(batch)))).flat()
}
