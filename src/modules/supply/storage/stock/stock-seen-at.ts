/**
 * SQL of the time at which a distributor counted the stock of `item`. An item
 * that the newest feed names is as old as that feed, unless a stock run told
 * it later; needs `snapshot` joined.
 */
export const stockSeenAt = `greatest(item.stock_seen_at, coalesce(item.last_seen_at, snapshot.feed_seen_at, item.updated_at))`
