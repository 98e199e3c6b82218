/** Purchase orders that one round of tracking asks for. */
export const openOrders = 10_000

/** Part numbers that one look-up of stock asks for. */
export const stockedSkus = 100
