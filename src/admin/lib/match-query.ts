import { matchStates, type MatchState } from "../../schemas/match"
import { filterValue } from "./filter-value"

/** Tabs of the list of matches, those with work to do first. */
export const matchTabs = ["ambiguous", "unmatched", "matched", "all"] as const
export type MatchTab = (typeof matchTabs)[number]

/** Rows of the list. */
export const matchPageSize = 20

/** What the list's URL says, as far as the API is asked by it. */
export interface MatchParameters {
  q?: string | undefined
  order?: string | undefined
  offset?: string | undefined
  state?: string | undefined
  distributor_id?: string | undefined
}

/** The tab of a URL; without one, the decisions that wait. */
export function matchTab(state: string | null | undefined): MatchTab {
  return matchTabs.find((tab) => tab === state) ?? "ambiguous"
}

/** The API's query for what the list's URL says. */
export function matchQuery(
  url: Readonly<MatchParameters>,
  limit: number
): Record<string, string | number> {
  const state = matchStates.find((known) => known === matchTab(url.state))
  const distributor = filterValue(url.distributor_id)
  const offset = Number(url.offset)
  return {
    limit,
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
    ...(state ? { state } : {}),
    ...(url.q ? { q: url.q } : {}),
    ...(url.order ? { order: url.order } : {}),
    ...(distributor ? { distributor_id: distributor } : {}),
  }
}

/** How many variants a tab has. */
export function tabTotal(
  tab: MatchTab,
  totals: Readonly<Record<MatchState, number>>
): number {
  return tab === "all"
    ? matchStates.reduce((sum, state) => sum + totals[state], 0)
    : totals[tab]
}
