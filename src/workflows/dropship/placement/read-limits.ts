import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import type { LimitsOf } from "./resolve-placement"

/** What distributors take for an address and a number. */
export async function readLimits(
  container: MedusaContainer
): Promise<LimitsOf> {
  const adapters = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .listAdapters()
  const limits = new Map(
    adapters.map((adapter) => [adapter.id, adapter.orderLimits])
  )
  return (id) =>
    limits.get(id) ?? { shipTo: {}, countries: [], poNumberLength: 15 }
}
