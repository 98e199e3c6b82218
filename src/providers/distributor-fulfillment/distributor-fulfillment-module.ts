import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import type { DistributorAdapter } from "../../distributors/adapter"
import { fulfillmentProviderOf } from "./fulfillment-provider-of"

/** Medusa's fulfillment providers of these distributors. */
export function distributorFulfillment(
  adapters: readonly DistributorAdapter[]
): ReturnType<typeof ModuleProvider> {
  return ModuleProvider(Modules.FULFILLMENT, {
    services: adapters.map(fulfillmentProviderOf),
  })
}
