import { useEffect, useState } from "react"
import type { FeedRun } from "../../schemas/feed-run"
import {
  feedRate,
  feedTimeLeft,
  withSample,
  type RowSample,
} from "../lib/feed-rate"

/**
 * While a run's rows are read: how many in a second, and how many milliseconds
 * the rest takes. Both are null until they can be told, and in other phases.
 */
export function useFeedRate({ progress }: Pick<FeedRun, "progress">) {
  const { phase, rows } = progress
  const [samples, setSamples] = useState<readonly RowSample[]>([])
  useEffect(() => {
    setSamples((before) => withSample(before, { at: Date.now(), rows }))
  }, [rows])

  const rate = phase === "loading" ? feedRate(samples) : null
  return { rate, left: feedTimeLeft(progress, rate) }
}
