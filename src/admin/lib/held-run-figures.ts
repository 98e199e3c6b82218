import type { FeedFigures } from "../../schemas/feed-changes"

/** A line of the table that shows what a held run would change. */
export interface HeldRunFigure {
  name: "items" | "stock" | "in_stock" | "median_cost" | "rows"
  before: number | null
  after: number | null
  /** As a part of `before`; null: there is none to compare with. */
  change: number | null
}

/** The figures of a held run, in the order in which they are shown. */
export function heldRunFigures(figures: FeedFigures): HeldRunFigure[] {
  const { items, stock, in_stock, median_cost } = figures
  const rows = {
    before: figures.rows_read,
    after: figures.rows_read - figures.rows_rejected,
  }
  return [
    figure("items", items),
    figure("stock", stock),
    figure("in_stock", in_stock),
    figure("median_cost", median_cost),
    figure("rows", rows),
  ]
}

function figure(
  name: HeldRunFigure["name"],
  given: Pick<HeldRunFigure, "before" | "after">
): HeldRunFigure {
  const { before, after } = given
  const change = before && after !== null ? (after - before) / before : null
  return { name, before, after, change }
}
