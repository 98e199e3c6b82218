import { useQuery } from "@tanstack/react-query"
import type { Advice } from "../../schemas/advice"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Milliseconds: a number over days doesn't change by the minute. */
const staleTime = 300_000

/** How many orders a day could be drop-shipped. */
export function useDropshipAdvice() {
  return useQuery({
    queryKey: dropshipKeys.advice(),
    queryFn: () =>
      sdk.client.fetch<{ advice: Advice }>("/admin/dropship/advice"),
    staleTime,
  })
}
