import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Overview } from "../../schemas/overview"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Figures of the last days. */
export function useOverview(days: number) {
  return useQuery({
    queryKey: dropshipKeys.overview({ days }),
    queryFn: () =>
      sdk.client.fetch<{ overview: Overview }>("/admin/dropship/overview", {
        query: { days },
      }),
    select: ({ overview }) => overview,
    placeholderData: keepPreviousData,
  })
}
