import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"

export interface RecordStockLocationInput {
  distributor_id: string
  stock_location_id: string
  service_zone_id: string
}

/** Last of the set-up: from now on it counts as completed. */
export const recordStockLocationStep = createStep(
  "record-stock-location",
  async (
    { distributor_id, ...place }: RecordStockLocationInput,
    { container }
  ) => {
    const service =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const former = {
      stock_location_id: (await service.retrieveDistributor(distributor_id))
        .stock_location_id,
      service_zone_id: await service.retrieveServiceZoneId(distributor_id),
    }
    await service.setStockLocation(distributor_id, place)
    return new StepResponse(null, { distributor_id, former })
  },
  async (recorded, { container }) => {
    if (recorded) {
      await container
        .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        .setStockLocation(recorded.distributor_id, recorded.former)
    }
  }
)
