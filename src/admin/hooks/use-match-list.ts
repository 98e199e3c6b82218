import { useQueryParams } from "@medusajs/dashboard/hooks"
import { matchPageSize, matchQuery } from "../lib/match-query"
import { useMatches } from "./use-matches"

/** The page of matches that the URL says. */
export function useMatchList() {
  const url = useQueryParams([
    "q",
    "order",
    "offset",
    "state",
    "distributor_id",
  ])
  return { url, query: useMatches(matchQuery(url, matchPageSize)) }
}
