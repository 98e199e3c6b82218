import type { FeedRow } from "../../../distributors/adapter"

/** A fetched file, as far as its age goes. */
export interface DatedFile {
  kind: FeedRow["kind"]
  /** When the server says that it was written; null when it doesn't say. */
  modified_at: Date | null
}

/**
 * When the distributor counted the stock that a feed tells: the time of its
 * oldest stock file, of its item files where no file tells stock alone. Never
 * later than the fetch, whatever the server's clock says.
 */
export function feedSeenAt(files: readonly DatedFile[], fetchedAt: Date): Date {
  const stock = files.filter(({ kind }) => kind === "quantity")
  const telling =
    stock.length > 0 ? stock : files.filter(({ kind }) => kind === "item")
  const times = telling.map(({ modified_at }) => modified_at ?? fetchedAt)
  return new Date(
    Math.min(fetchedAt.getTime(), ...times.map((time) => time.getTime()))
  )
}
