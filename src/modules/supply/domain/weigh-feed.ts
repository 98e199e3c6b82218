import type {
  FeedFigures,
  FeedHoldCode,
  FeedHoldReason,
} from "../../../schemas/feed-changes"
import type { DropshipSettings } from "../../../schemas/settings"

/** How much a feed may change unasked, in per cent; null: off. */
export type FeedLimits = Pick<
  DropshipSettings,
  | "feed_items_fall_limit_percent"
  | "feed_stock_fall_limit_percent"
  | "feed_stock_zeroed_limit_percent"
  | "feed_cost_move_limit_percent"
  | "feed_rows_rejected_limit_percent"
>

/** Below this many known items, or known costs, a comparison is noise. */
export const leastCompared = 20

/** So few bad rows are no sign of a broken file, whatever their share. */
export const leastRejected = 10

/**
 * Why a feed must not be applied unasked; empty: nothing speaks against it.
 *
 * A feed is compared with what is stored once at least 20 items are, and its
 * median cost once 20 SKUs have a cost on both sides: in a smaller catalogue a
 * few ordinary changes are a great share. For the same reason fewer than ten
 * rejected rows hold no feed. A first feed is held for rejected rows alone.
 *
 * @param stocked whose stock the figures are about
 */
export function weighFeed(
  figures: FeedFigures,
  limits: FeedLimits,
  stocked: "all" | "named" = "all"
): FeedHoldReason[] {
  const isKnown = figures.items.before >= leastCompared
  const compared = isKnown
    ? [
        itemsFell(figures, limits.feed_items_fall_limit_percent),
        stockFell(figures, limits.feed_stock_fall_limit_percent, stocked),
        stockZeroed(figures, limits.feed_stock_zeroed_limit_percent),
        costMoved(figures, limits.feed_cost_move_limit_percent),
      ]
    : []
  return [
    ...compared,
    rowsRejected(figures, limits.feed_rows_rejected_limit_percent),
  ].filter((reason) => reason !== null)
}

/** All reasons in one text, and what comes next. */
export function describeHold(reasons: readonly FeedHoldReason[]): string {
  return [
    ...reasons.map(({ message }) => message),
    "Nothing was applied; the items stay as they were until you apply or discard the run.",
  ].join(" ")
}

function itemsFell({ items }: FeedFigures, limit: number | null) {
  return reasonOf(
    { code: "items_fell", ...items, change: items.before - items.after, limit },
    (percent) =>
      `The feed names ${number(items.after)} items, ${percent} % fewer than the ${number(items.before)} of the last one (limit ${number(limit)} %).`
  )
}

function stockFell(
  { stock }: FeedFigures,
  limit: number | null,
  stocked: "all" | "named"
) {
  const what = stocked === "all" ? "Total stock" : "Stock of the SKUs it names"
  return reasonOf(
    { code: "stock_fell", ...stock, change: stock.before - stock.after, limit },
    (percent) =>
      `${what} would fall from ${number(stock.before)} to ${number(stock.after)} units, by ${percent} % (limit ${number(limit)} %).`
  )
}

function stockZeroed({ in_stock, zeroed }: FeedFigures, limit: number | null) {
  const { before } = in_stock
  return reasonOf(
    {
      code: "stock_zeroed",
      before,
      after: before - zeroed,
      change: zeroed,
      limit,
    },
    (percent) =>
      `${number(zeroed)} of ${number(before)} SKUs in stock would have none left, ${percent} % (limit ${number(limit)} %).`
  )
}

function costMoved(figures: FeedFigures, limit: number | null) {
  const { before, after } = figures.median_cost
  if (
    before === null ||
    after === null ||
    figures.costs_compared < leastCompared
  ) {
    return null
  }
  return reasonOf(
    {
      code: "cost_moved",
      before,
      after,
      change: Math.abs(after - before),
      limit,
    },
    (percent) =>
      `The median cost of ${number(figures.costs_compared)} known SKUs would move from ${money(before)} to ${money(after)}, by ${percent} % (limit ${number(limit)} %).`
  )
}

function rowsRejected(figures: FeedFigures, limit: number | null) {
  const { rows_read: before, rows_rejected: rejected } = figures
  if (rejected < leastRejected) {
    return null
  }
  return reasonOf(
    {
      code: "rows_rejected",
      before,
      after: before - rejected,
      change: rejected,
      limit,
    },
    (percent) =>
      `${number(rejected)} of ${number(before)} rows could not be used, ${percent} % (limit ${number(limit)} %). See the rejected rows.`
  )
}

/** @param given.change held against the limit as a share of `before` */
function reasonOf(
  given: {
    code: FeedHoldCode
    before: number
    after: number
    change: number
    limit: number | null
  },
  describe: (percent: string) => string
): FeedHoldReason | null {
  const { change, ...reason } = given
  const { before, limit } = reason
  if (limit === null || before <= 0) {
    return null
  }
  const percent = (change / before) * 100
  // Exactly at the limit is within it, also where binary fractions are not.
  return percent - limit > 1e-9
    ? { ...reason, limit, message: describe(share(percent, limit)) }
    : null
}

/** One decimal, and more where it would else read like the limit itself. */
function share(percent: number, limit: number): string {
  const digits = [1, 2, 4].find(
    (count) => Number(percent.toFixed(count)) > limit
  )
  return number(percent, digits ?? 6)
}

function number(value: number | null, maximumFractionDigits = 2): string {
  return new Intl.NumberFormat("en-US", { maximumFractionDigits }).format(
    value ?? 0
  )
}

function money(value: number): string {
  return new Intl.NumberFormat("en-US", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value)
}
