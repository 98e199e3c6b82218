/**
 * Keys of Medusa's Locking module. Medusa's own order workflows lock the bare
 * order id, so ours carry a prefix: inside our lock we run those workflows.
 */
export const orderLock = (orderId: string) => `dropship:order:${orderId}`
export const purchaseOrderLock = (id: string) => `dropship:purchase-order:${id}`
/** One save of brand aliases, with its matching, at a time. */
export const matchingLock = "dropship:matching"
/** For whoever looks whether stock has become stale. */
export const agedStockLock = (distributorId: string) =>
  `dropship:aged-stock:${distributorId}`
export const feedLock = (distributorId: string) =>
  `dropship:feed:${distributorId}`
/** One telling of what waits for a person at a time. */
export const attentionLock = "dropship:attention"
/** One round of automatic mode at a time. */
export const automaticLock = "dropship:automatic"
