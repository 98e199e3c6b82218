/** Medusa's id of a distributor's fulfillment provider: `wps_dropship`. */
export const fulfillmentProviderId = (distributorId: string) =>
  `${distributorId}_dropship`
