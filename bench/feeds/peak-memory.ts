import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/** Milliseconds: a feed's batch takes longer. */
const every = 10

/**
 * Resident memory of this process before it works, without garbage, and at
 * most meanwhile, garbage included; in MB.
 */
export async function peakMemoryOf(
  work: () => Promise<void>
): Promise<{ rest: number; peak: number }> {
  collectGarbage()
  const rest = process.memoryUsage.rss()
  let peak = rest
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const timer = setInterval(look, every)
  try {
    await work()
    look()
  } finally {
    clearInterval(timer)
  }
  return { rest: rest / 1_000_000, peak: peak / 1_000_000 }
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  collect()
}
