/** Key of Medusa's Locking module: one change of an account at a time. */
export const accountLock = (distributorId: string) =>
  `dropship:account:${distributorId}`
