import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { fulfillmentProviderId } from "./fulfillment-provider-id"

export interface EnsureShippingOptionInput {
  distributor_id: string
  shipping_profile_id: string
  /** Default: the account's, recorded when it was enabled. */
  service_zone_id?: string
}

/**
 * Finds or makes the hidden shipping option with which parcels of a
 * distributor are fulfilled. It must have the product's shipping profile, so
 * there is one for each, also for a profile that came later.
 *
 * @returns the shipping option's id
 * @throws MedusaError NOT_ALLOWED when the distributor was never enabled
 */
export async function ensureShippingOption(
  container: MedusaContainer,
  input: EnsureShippingOptionInput
): Promise<string> {
  const { distributor_id, shipping_profile_id } = input
  const service =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const { name, currency_code } =
    await service.retrieveDistributor(distributor_id)
  const zone =
    input.service_zone_id ??
    (await service.retrieveServiceZoneId(distributor_id))
  if (zone === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${name} has no place in Medusa to ship from. Nothing was fulfilled. Enable it under Settings > Order Automation.`
    )
  }
  const key = `dropship:shipping-option:${distributor_id}:${shipping_profile_id}`
  return container.resolve(Modules.LOCKING).execute(
    key,
    async () => {
      const options = await container
        .resolve(Modules.FULFILLMENT)
        .listShippingOptions({
          service_zone: { id: zone },
          shipping_profile_id,
        })
      const existing = options.find(
        (option) => option.provider_id === fulfillmentProviderId(distributor_id)
      )
      return (
        existing?.id ??
        createHiddenOption(container, {
          name: `${name} drop ship`,
          provider_id: fulfillmentProviderId(distributor_id),
          service_zone_id: zone,
          shipping_profile_id,
          currency_code,
        })
      )
    },
    { timeout: 10 }
  )
}

async function createHiddenOption(
  container: MedusaContainer,
  {
    currency_code,
    ...option
  }: {
    name: string
    provider_id: string
    service_zone_id: string
    shipping_profile_id: string
    currency_code: string
  }
) {
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        ...option,
        price_type: "flat",
        prices: [{ currency_code, amount: 0 }],
        type: {
          label: "Drop ship",
          description: "Shipped by the distributor",
          code: "dropship",
        },
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "false" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  })
  return result[0]?.id ?? ""
}
