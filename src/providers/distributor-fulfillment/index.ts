import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { distributorAdapters } from "../../distributors"
import { fulfillmentProviderOf } from "./fulfillment-provider-of"

export default ModuleProvider(Modules.FULFILLMENT, {
  services: distributorAdapters.map(fulfillmentProviderOf),
})
