import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { ListMatchesResponse } from "../../schemas/match"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** A page of variants with what was matched; the query is the API's. */
export function useMatches(query: Record<string, string | number>) {
  return useQuery({
    queryKey: dropshipKeys.matches(query),
    queryFn: () =>
      sdk.client.fetch<ListMatchesResponse>("/admin/dropship/matches", {
        query,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
