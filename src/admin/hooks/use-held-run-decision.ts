import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { FeedRun } from "../../schemas/feed-run"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

export type HeldRunDecision = "approve" | "discard"

/** Applies or drops a held run. */
export function useHeldRunDecision(runId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (decision: HeldRunDecision) =>
      postJson<{ feed_run: FeedRun }>(
        `/admin/dropship/feed-runs/${runId}/${decision}`,
        {}
      ),
    // After a refusal too: somebody else may have decided meanwhile.
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: dropshipKeys.feedRuns() }),
  })
}
