import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import {
  createServiceZonesWorkflow,
  deleteFulfillmentSetsWorkflow,
} from "@medusajs/medusa/core-flows"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"

export interface EnsureServiceZoneInput {
  distributor_id: string
  stock_location: { id: string }
}

/**
 * Finds or makes the location's fulfillment set and its service zone for all
 * countries of the store's regions.
 *
 * @returns the service zone's id
 */
export const ensureServiceZoneStep = createStep(
  "ensure-service-zone",
  async (
    { distributor_id, stock_location }: EnsureServiceZoneInput,
    { container }
  ) => {
    const { name, order_limits } = await container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .retrieveDistributor(distributor_id)
    const own = `${name} drop ship`
    const existing = await findZone(container, stock_location.id, own)
    if (existing) {
      return new StepResponse(existing, null)
    }
    const set = await ensureFulfillmentSet(container, own)
    // Linking what is linked changes nothing.
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id: stock_location.id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    })
    const countries = await listRegionCountries(container)
    const { result } = await createServiceZonesWorkflow(container).run({
      input: {
        data: [
          {
            name: own,
            fulfillment_set_id: set.id,
            geo_zones: (countries.length === 0
              ? order_limits.countries
              : countries
            ).map((country_code) => ({ type: "country", country_code })),
          },
        ],
      },
    })
    return new StepResponse(result[0]?.id ?? "", set.isNew ? set.id : null)
  },
  async (createdSetId, { container }) => {
    if (createdSetId) {
      await deleteFulfillmentSetsWorkflow(container).run({
        input: { ids: [createdSetId] },
      })
    }
  }
)

const locationSchema = z.object({
  fulfillment_sets: z
    .array(
      z
        .object({
          name: z.string(),
          service_zones: z.array(z.object({ id: z.string() })),
        })
        .nullable()
    )
    .nullish(),
})

async function findZone(
  container: MedusaContainer,
  locationId: string,
  setName: string
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "stock_location",
      fields: ["fulfillment_sets.name", "fulfillment_sets.service_zones.id"],
      filters: { id: locationId },
    })
  const location = locationSchema.parse(data[0])
  const set = location.fulfillment_sets?.find((each) => each?.name === setName)
  return set?.service_zones[0]?.id
}

/** The name is unique: one an interrupted run left behind is taken over. */
async function ensureFulfillmentSet(container: MedusaContainer, name: string) {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [abandoned] = await fulfillment.listFulfillmentSets({ name })
  if (abandoned) {
    return { id: abandoned.id, isNew: false }
  }
  const set = await fulfillment.createFulfillmentSets({
    name,
    type: "shipping",
  })
  return { id: set.id, isNew: true }
}

async function listRegionCountries(container: MedusaContainer) {
  const regions = await container
    .resolve(Modules.REGION)
    .listRegions({}, { relations: ["countries"], take: null })
  const codes = regions.flatMap(({ countries }) =>
    countries.map(({ iso_2 }) => iso_2)
  )
  return [...new Set(codes)]
}
