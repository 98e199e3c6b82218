import { useQuery } from "@tanstack/react-query"
import type { FeedRun } from "../../schemas/feed-run"
import { feedRefreshInterval } from "../lib/feed-refresh-interval"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** One feed run; read again every second while it runs. */
export function useFeedRun(id: string) {
  return useQuery({
    queryKey: dropshipKeys.feedRuns({ id }),
    queryFn: () =>
      sdk.client.fetch<{ feed_run: FeedRun }>(
        `/admin/dropship/feed-runs/${id}`
      ),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      feedRefreshInterval(state.data ? [state.data.feed_run] : []),
  })
}
