import { useQuery } from "@tanstack/react-query"
import type { FeedChanges } from "../../schemas/feed-changes"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Why a run is held, and what it would change. */
export function useFeedChanges(runId: string) {
  return useQuery({
    queryKey: dropshipKeys.feedChanges(runId),
    queryFn: () =>
      sdk.client.fetch<{ changes: FeedChanges }>(
        `/admin/dropship/feed-runs/${runId}/changes`
      ),
  })
}
