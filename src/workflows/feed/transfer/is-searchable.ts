import type { FeedSource } from "../../../modules/distributor/domain/feed-source"

/** Whether a file of that name can be looked for: HTTPS knows no patterns. */
export function isSearchable(
  source: Pick<FeedSource, "protocol">,
  pattern: string
): boolean {
  return source.protocol !== "https" || !pattern.includes("*")
}
