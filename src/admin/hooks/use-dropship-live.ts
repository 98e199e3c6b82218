import { useQuery } from "@tanstack/react-query"
import type { Dropship, LiveFigures } from "../../schemas/dropship"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"
import { sourceKey } from "../lib/source-key"

/** Stock and cost as the distributors tell them just now; only on demand. */
export function useDropshipLive(orderId: string) {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [...dropshipKeys.order(orderId), "live"],
    queryFn: () =>
      sdk.client.fetch<{ dropship: Dropship }>(
        `/admin/dropship/orders/${orderId}?live=true`
      ),
    enabled: false,
    // What was true then is of no use the next time.
    gcTime: 0,
    retry: false,
  })
  const figures = new Map<string, LiveFigures>()
  for (const source of data?.dropship.lines.flatMap((line) => line.sources) ??
    []) {
    if (source.live) {
      figures.set(sourceKey(source), source.live)
    }
  }
  return {
    /** By key of the source. */
    figures: figures as ReadonlyMap<string, LiveFigures>,
    check: () => void refetch(),
    isChecking: isFetching,
    error,
  }
}
