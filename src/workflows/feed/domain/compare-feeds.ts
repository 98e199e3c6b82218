import type { TakenFile } from "../../../modules/supply/domain/taken-file"
import { dateInName } from "./date-in-name"

/**
 * How fetched files are to those that the stored items are from:
 *
 * - `same`: what would be read of them is the same
 * - `older`: at least one of them is older than the one that was applied
 */
export type FeedComparison =
  | { readonly kind: "same" | "new" }
  | {
      readonly kind: "older"
      readonly file: TakenFile
      readonly applied: TakenFile
    }

/**
 * Compares by content and by all else that decides what is read, not by name
 * or time: a feed that is put there again is the same. Files without an id,
 * as archives, only carry others.
 *
 * @param content whose content counts, where that is not the one of `applied`
 */
export function compareFeeds(
  fetched: readonly TakenFile[],
  applied: readonly TakenFile[],
  content: readonly TakenFile[] = applied
): FeedComparison {
  const now = byId(fetched)
  const before = byId(applied)
  const stored = byId(content)
  const isSame =
    now.size > 0 &&
    now.size === stored.size &&
    [...now].every(([id, file]) => isSameFile(file, stored.get(id)))
  if (isSame) {
    return { kind: "same" }
  }
  for (const [id, file] of now) {
    const former = before.get(id)
    if (former && isOlder(file, former)) {
      return { kind: "older", file, applied: former }
    }
  }
  return { kind: "new" }
}

function byId(files: readonly TakenFile[]): Map<string, TakenFile> {
  return new Map(
    files.flatMap((file) => (file.id === undefined ? [] : [[file.id, file]]))
  )
}

function isSameFile(file: TakenFile, other: TakenFile | undefined): boolean {
  return (
    file.reading !== undefined &&
    file.reading === other?.reading &&
    file.sha256 === other.sha256
  )
}

/** The date in the name is the distributor's own; a server's time may move. */
export function isOlder(file: TakenFile, applied: TakenFile): boolean {
  const day = dateInName(file.name)
  const appliedDay = dateInName(applied.name)
  if (day !== null && appliedDay !== null && day !== appliedDay) {
    return day < appliedDay
  }
  return Boolean(
    file.modified_at &&
    applied.modified_at &&
    file.modified_at < applied.modified_at
  )
}
