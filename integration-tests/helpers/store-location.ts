import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { firstRow } from "./first-row"

/** The shop's own location "Shop", from which the manual provider ships. */
export interface StoreLocation {
  shipping_profile_id: string
  stock_location_id: string
  shipping_option_id: string
}

export async function createStoreLocation(
  container: MedusaContainer,
  sales_channel_id: string
): Promise<StoreLocation> {
  const shipping_profile_id = await createShippingProfile(container)
  const shop = await createShop(container, {
    sales_channel_id,
    shipping_profile_id,
  })
  return { shipping_profile_id, ...shop }
}

async function createShippingProfile(container: MedusaContainer) {
  const [existing] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" })
  if (existing) {
    return existing.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  return firstRow(result).id
}

async function createShop(
  container: MedusaContainer,
  given: {
    sales_channel_id: string
    shipping_profile_id: string
  }
) {
  const { result: locations } = await createStockLocationsWorkflow(
    container
  ).run({
    input: {
      locations: [
        {
          name: "Shop",
          address: {
            address_1: "12 Canyon Road",
            city: "Boise",
            province: "ID",
            postal_code: "83702",
            country_code: "us",
          },
        },
      ],
    },
  })
  const location = firstRow(locations)
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [given.sales_channel_id] },
  })
  await container.resolve("link").create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: location.id,
      fulfillment_set_data: { name: "Shop shipping", type: "shipping" },
    },
  })
  const [set] = await container
    .resolve(Modules.FULFILLMENT)
    .listFulfillmentSets({ name: "Shop shipping" })
  const { result: zones } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: "United States",
          fulfillment_set_id: firstRow([set]).id,
          geo_zones: [{ type: "country", country_code: "us" }],
        },
      ],
    },
  })
  const { result: options } = await createShippingOptionsWorkflow(
    container
  ).run({
    input: [
      {
        name: "Standard shipping",
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: firstRow(zones).id,
        shipping_profile_id: given.shipping_profile_id,
        type: {
          label: "Standard",
          description: "Three to five days",
          code: "standard",
        },
        prices: [{ currency_code: "usd", amount: 8 }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  })
  return {
    stock_location_id: location.id,
    shipping_option_id: firstRow(options).id,
  }
}
