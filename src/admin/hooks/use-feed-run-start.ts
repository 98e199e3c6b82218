import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { BeginFeedRunBody, FeedRun } from "../../schemas/feed-run"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Pulls a distributor's feed, or its stock alone; refused while one is running. */
export function useFeedRunStart(distributorId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: BeginFeedRunBody) =>
      postJson<{ feed_run: FeedRun }>(
        `/admin/dropship/distributors/${distributorId}/feed-runs`,
        body
      ),
    // After a refusal too: the run that stands in the way becomes visible.
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: dropshipKeys.feedRuns() }),
  })
}
