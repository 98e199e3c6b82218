import type { DistributorAdapter } from "../../distributors/adapter"
import { DistributorFulfillment, type Cradle } from "./distributor-fulfillment"

/** The provider class of one distributor: `wps` becomes `wps_dropship`. */
export function fulfillmentProviderOf(adapter: DistributorAdapter): {
  new (cradle: Cradle): DistributorFulfillment
  identifier: string
} {
  return class extends DistributorFulfillment {
    static override identifier = adapter.id
    protected readonly adapter = adapter
  }
}
