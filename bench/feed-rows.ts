/** Items of the feed that the shop has while other things are measured. */
export const feedRows = 50_000
