import type { TakenFile } from "../../../modules/supply/domain/taken-file"
import type { AppliedStock } from "../../../modules/supply/storage/stock/applied-stock"
import { isOlder } from "./compare-feeds"

/**
 * Files of a full feed, with those of a later stock run in their place: what
 * the items' stock is from. A full feed that came after a stock run gives way
 * to it only where its file is the older one.
 */
export function withStockFiles(
  feed: readonly TakenFile[],
  applied: Pick<AppliedStock, "stock" | "is_stock_later"> | null
): TakenFile[] {
  const isLater = (file: TakenFile, former: TakenFile) =>
    applied?.is_stock_later === true || isOlder(former, file)
  return feed.map(
    (former) =>
      applied?.stock.find(
        (file) =>
          file.id !== undefined &&
          file.id === former.id &&
          isLater(file, former)
      ) ?? former
  )
}

/** The files of some ids that a distributor's stock is from. */
export function appliedStockFiles(
  applied: AppliedStock,
  ids: readonly string[]
): TakenFile[] {
  const files = withStockFiles(applied.feed, applied)
  const known = new Set(files.map(({ id }) => id))
  return [...files, ...applied.stock.filter(({ id }) => !known.has(id))].filter(
    ({ id }) => id !== undefined && ids.includes(id)
  )
}
