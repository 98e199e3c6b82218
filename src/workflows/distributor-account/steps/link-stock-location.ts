import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fulfillmentProviderId } from "../fulfillment-provider-id"

export interface LinkStockLocationInput {
  distributor_id: string
  stock_location: { id: string; is_settled: boolean }
}

/**
 * Links the location to the distributor's fulfillment provider and, the first
 * time, to every sales channel. Links of a location that is deleted again go
 * with it, so there is nothing to compensate.
 */
export const linkStockLocationStep = createStep(
  { name: "link-stock-location", noCompensation: true },
  async (
    { distributor_id, stock_location }: LinkStockLocationInput,
    { container }
  ) => {
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: stock_location.id },
      [Modules.FULFILLMENT]: {
        fulfillment_provider_id: fulfillmentProviderId(distributor_id),
      },
    })
    if (!stock_location.is_settled) {
      const channels = await container
        .resolve(Modules.SALES_CHANNEL)
        .listSalesChannels({}, { select: ["id"], take: null })
      await link.create(
        channels.map(({ id }) => ({
          [Modules.SALES_CHANNEL]: { sales_channel_id: id },
          [Modules.STOCK_LOCATION]: { stock_location_id: stock_location.id },
        }))
      )
    }
    return new StepResponse(null)
  }
)
