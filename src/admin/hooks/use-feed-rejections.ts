import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { FeedRejection, ListRejectionsQuery } from "../../schemas/feed-run"
import type { Page } from "../../schemas/pagination"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/**
 * A page of the rows that a run could not use.
 *
 * @param known how many the run has rejected so far: more of them, or a run
 *   without any, needs another read or none
 */
export function useFeedRejections(
  runId: string,
  query: ListRejectionsQuery,
  known: number
) {
  return useQuery({
    queryKey: dropshipKeys.rejections(runId, { ...query, known }),
    queryFn: () =>
      sdk.client.fetch<{ rejections: FeedRejection[] } & Page>(
        `/admin/dropship/feed-runs/${runId}/rejections`,
        { query }
      ),
    placeholderData: keepPreviousData,
    enabled: known > 0,
  })
}
