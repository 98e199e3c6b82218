/** Medusa's id of a distributor's fulfillment provider: `wps_dropship`. */
export const fulfillmentProviderId = (distributorId: string) =>
  `${distributorId}${fulfillmentProviderSuffix}`

/** What the ids of all our fulfillment providers end with. */
export const fulfillmentProviderSuffix = "_dropship"
