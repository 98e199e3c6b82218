import {
  feedRunOrders,
  feedRunStatuses,
  type ListFeedRunsQuery,
} from "../../schemas/feed-run"
import { filterValue } from "./filter-value"

/** What the list's URL says, as far as the API is asked by it. */
export interface FeedRunParameters {
  offset?: string | undefined
  order?: string | undefined
  distributor_id?: string | undefined
  status?: string | undefined
}

/** The API's query for the list's URL; what it can't read is left out. */
export function feedRunQuery(
  url: Readonly<FeedRunParameters>,
  limit: number
): Partial<ListFeedRunsQuery> {
  const offset = Number(url.offset)
  const distributor = filterValue(url.distributor_id)
  const given = filterValue(url.status)
  const status = feedRunStatuses.find((known) => known === given)
  const order = feedRunOrders
    .flatMap((column) => [column, `-${column}` as const])
    .find((known) => known === url.order)
  return {
    limit,
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
    ...(distributor ? { distributor_id: distributor } : {}),
    ...(status ? { status } : {}),
    ...(order ? { order } : {}),
  }
}
