import { useMutation } from "@tanstack/react-query"
import type { FeedRejectionFilter } from "../../schemas/feed-run"
import { saveFile } from "../lib/save-file"
import { sdk } from "../lib/sdk"

/** Saves a run's rejected rows as a CSV file, those that a filter leaves. */
export function useRejectionsDownload(runId: string) {
  return useMutation({
    mutationFn: async (filter: FeedRejectionFilter) => {
      // Not a link: a host may sign in by a token instead of a cookie.
      const response = await sdk.client.fetch<Response>(
        `/admin/dropship/feed-runs/${runId}/rejections.csv`,
        { query: filter, headers: { accept: "text/csv" } }
      )
      saveFile(await response.blob(), `rejected-rows-${runId}.csv`)
    },
  })
}
