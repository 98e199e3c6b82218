import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { FeedRun, ListFeedRunsQuery } from "../../schemas/feed-run"
import type { Page } from "../../schemas/pagination"
import { feedRefreshInterval } from "../lib/feed-refresh-interval"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Feed runs, newest first; read again every second while one runs. */
export function useFeedRuns(query: Partial<ListFeedRunsQuery>) {
  return useQuery({
    queryKey: dropshipKeys.feedRuns(query),
    queryFn: () =>
      sdk.client.fetch<{ feed_runs: FeedRun[] } & Page>(
        "/admin/dropship/feed-runs",
        { query }
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      feedRefreshInterval(state.data?.feed_runs ?? []),
  })
}
