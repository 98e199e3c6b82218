import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { FeedHistory } from "../../schemas/feed-run"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** How far back the plots go. */
export const historyDays = 30

/**
 * What a distributor had after each run of the last 30 days.
 *
 * @param lastEnd when its newest run ended: after another there is more
 */
export function useFeedHistory(
  distributorId: string,
  lastEnd: string | null | undefined
) {
  const query = { distributor_id: distributorId, days: historyDays }
  return useQuery({
    queryKey: dropshipKeys.feedHistory({ ...query, lastEnd }),
    queryFn: () =>
      sdk.client.fetch<{ history: FeedHistory[] }>(
        "/admin/dropship/feed-history",
        { query }
      ),
    select: ({ history }) => history[0],
    enabled: lastEnd !== undefined,
    placeholderData: keepPreviousData,
  })
}
