/** Items in the measured feed. */
export const feedRows = 50_000
