/** Orders that are placed in one go, and by how many at once. */
export const manyOrders = 1_000
export const atOnce = 8

/** Orders of which each baseline is measured; its time is scaled up. */
export const baselineOrders = 100

/** Milliseconds that WPS takes for each answer. */
export const answerTime = 100
