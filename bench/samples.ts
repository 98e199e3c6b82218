import { z } from "@medusajs/framework/zod"

/** Figures of each run in the row's unit, warm-up left out. */
export const samplesSchema = z.object({
  value: z.array(z.number()),
  baseline: z.array(z.number()),
})
export type Samples = z.infer<typeof samplesSchema>

/**
 * Times two things in turns (milliseconds), so that whatever else the machine does meets
 * both, and each goes first as often as the other.
 *
 * @param plan.warmUp rounds that don't count
 * @param plan.value gets the round's number, from 0, warm-up included
 * @param plan.prepare before each `value`, outside the time
 * @param plan.check after each `value`, outside the time
 */
export async function takeTurns(plan: {
  warmUp: number
  rounds: number
  value: (round: number) => Promise<unknown>
  baseline: (round: number) => Promise<unknown>
  prepare?: (round: number) => Promise<void>
  check?: (round: number) => Promise<void>
}): Promise<Samples> {
  const samples: Samples = { value: [], baseline: [] }
  for (let round = 0; round < plan.warmUp + plan.rounds; round += 1) {
    const sides = ["value", "baseline"] as const
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      if (side === "value") {
        await plan.prepare?.(round)
      }
      const time = await timeOf(() => plan[side](round))
      if (side === "value") {
        await plan.check?.(round)
      }
      if (round >= plan.warmUp) {
        samples[side].push(time)
      }
    }
  }
  return samples
}

/** Milliseconds that something takes. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** What 95 of 100 don't exceed. */
export function percentile95(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const figure = sorted[Math.ceil(sorted.length * 0.95) - 1]
  if (figure === undefined) {
    throw new Error("Nothing was measured")
  }
  return figure
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1]
  const high = sorted[Math.floor(middle)]
  if (low === undefined || high === undefined) {
    throw new Error("Nothing was measured")
  }
  return (low + high) / 2
}
