/** Held while the job asks a distributor about its due purchase orders. */
export const trackingLock = (distributorId: string) =>
  `dropship:tracking:${distributorId}`
