import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createStockLocationsWorkflow,
  deleteStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"

const markerKey = "dropship_distributor_id"

/**
 * Finds or makes the distributor's stock location. One that an interrupted
 * run left behind is known by its metadata and taken over.
 *
 * `is_settled`: enabling was completed with it before, so that the sales
 * channels are the merchant's business.
 */
export const ensureStockLocationStep = createStep(
  "ensure-stock-location",
  async (distributorId: string, { container }) => {
    const { name, stock_location_id } = await container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .retrieveDistributor(distributorId)
    const locations = container.resolve(Modules.STOCK_LOCATION)

    if (stock_location_id !== null) {
      const [settled] = await locations.listStockLocations({
        id: stock_location_id,
      })
      if (settled) {
        return new StepResponse({ id: settled.id, is_settled: true }, null)
      }
    }
    const sameName = await locations.listStockLocations({ name })
    const abandoned = sameName.find(
      ({ metadata }) => metadata?.[markerKey] === distributorId
    )
    if (abandoned) {
      return new StepResponse({ id: abandoned.id, is_settled: false }, null)
    }
    const { result } = await createStockLocationsWorkflow(container).run({
      input: {
        locations: [
          {
            name,
            address: { address_1: name, country_code: "us" },
            metadata: { [markerKey]: distributorId },
          },
        ],
      },
    })
    const id = result[0]?.id ?? ""
    return new StepResponse({ id, is_settled: false }, id)
  },
  async (createdId, { container }) => {
    if (createdId) {
      await deleteStockLocationsWorkflow(container).run({
        input: { ids: [createdId] },
      })
    }
  }
)
