/** Key of Medusa's Locking module: one publication of a stock at a time. */
export const stockLock = (distributorId: string) =>
  `dropship:stock:${distributorId}`
