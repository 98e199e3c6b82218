import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AttentionItem } from "../../schemas/attention"
import type { Page } from "../../schemas/pagination"
import type { AttentionQuery } from "../lib/attention-query"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Milliseconds. */
const refreshEvery = 60_000

/** A page of what waits for a person; limit 0 asks for the count alone. */
export function useAttention(query: AttentionQuery) {
  return useQuery({
    queryKey: dropshipKeys.attention(query),
    queryFn: () =>
      sdk.client.fetch<Page & { items: AttentionItem[] }>(
        "/admin/dropship/attention",
        { query: { ...query } }
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: refreshEvery,
  })
}
