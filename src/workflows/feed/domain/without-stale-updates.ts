import type { FeedFile } from "../../../distributors/adapter"

/** A fetched file, as far as its age and part in the feed go. */
export interface ReadFile {
  definition: Pick<FeedFile, "kind" | "isUpdate">
  /** When the server says that it was written; null when it doesn't say. */
  modified_at: Date | null
}

/**
 * Leaves out updates of stock that are older than a whole stock file: that one
 * knows better. Where a time is unknown or the same, an update counts.
 */
export function withoutStaleUpdates<File extends ReadFile>(
  files: readonly File[]
): File[] {
  const whole = files.filter(
    ({ definition }) => definition.kind === "quantity" && !definition.isUpdate
  )
  const isStale = ({ modified_at }: File) =>
    modified_at !== null &&
    whole.some((file) => file.modified_at && file.modified_at > modified_at)
  return files.filter((file) => !(file.definition.isUpdate && isStale(file)))
}
