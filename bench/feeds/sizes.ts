/** Items of the feed that is measured, and of the one that is four times it. */
export const feedItems = 250_000
export const greatFeedItems = 4 * feedItems

/** One item in so many is another one on the second day. */
export const changedEvery = 20
