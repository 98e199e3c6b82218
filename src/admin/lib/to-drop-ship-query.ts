import { filterValue } from "./filter-value"

/** The API's query for what the URL of the orders to drop-ship says. */
export function toDropShipQuery(
  url: Readonly<Record<string, string | undefined>>,
  limit: number
): Record<string, string | number> {
  const offset = Number(url.offset)
  const state = filterValue(url.state)
  return {
    limit,
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
    ...(url.q ? { q: url.q } : {}),
    ...(url.order ? { order: url.order } : {}),
    ...(state ? { state } : {}),
  }
}
