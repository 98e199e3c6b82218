import type { FeedFilesSource } from "../../../modules/distributor/domain/feed-source"
import { alternativesOf } from "./newest-match"

/** Whether a file of that name can be looked for: HTTPS knows no patterns. */
export function isSearchable(
  source: Pick<FeedFilesSource, "protocol">,
  pattern: string
): boolean {
  return source.protocol !== "https" || exactNames(pattern).length > 0
}

/** The alternatives of a pattern that are whole names. */
export function exactNames(pattern: string): string[] {
  return alternativesOf(pattern).filter((name) => !name.includes("*"))
}
