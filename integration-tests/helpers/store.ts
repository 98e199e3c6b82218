import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { catalog } from "../../sandbox/catalog/catalog"
import { carriersOf } from "../../sandbox/catalog/listings/carriers-of"
import type {
  SandboxProduct,
  SandboxVariant,
} from "../../sandbox/catalog/types"
import { firstRow } from "./first-row"
import { createStoreLocation } from "./store-location"
import { createStoreProducts, type StoreVariant } from "./store-products"

export interface Store {
  region_id: string
  sales_channel_id: string
  publishable_key: string
  /** The shop's own location. */
  stock_location_id: string
  shipping_profile_id: string
  /** Ships from the shop's own location, by the manual provider. */
  shipping_option_id: string
  /** By the merchant's SKU. */
  variants: Record<string, StoreVariant>
}

/**
 * A shop in the United States that sells the sandbox's catalogue. Needs an
 * application that has started (Medusa makes its store and sales channel).
 *
 * @param given.products default: the whole catalogue
 * @param given.ownStock units at the shop's own location; null: no level.
 *   Default: 20 of what nobody carries, no level of the rest
 */
export async function createStore(
  container: MedusaContainer,
  given: {
    products?: readonly SandboxProduct[]
    ownStock?: (variant: SandboxVariant) => number | null
  } = {}
): Promise<Store> {
  const products = given.products ?? catalog
  const ownStock =
    given.ownStock ??
    ((variant) => (carriersOf(variant).length === 0 ? 20 : null))

  const channel = await salesChannelOf(container)
  const region_id = await createRegion(container, channel.id)
  const shop = await createStoreLocation(container, channel.id)
  const variants = await createStoreProducts(container, products, {
    sales_channel_id: channel.id,
    shipping_profile_id: shop.shipping_profile_id,
  })
  const levels = products
    .flatMap((product) => product.variants)
    .flatMap((variant) => {
      const quantity = ownStock(variant)
      const made = variants[variant.sku]
      return quantity === null || !made
        ? []
        : [
            {
              inventory_item_id: made.inventory_item_id,
              location_id: shop.stock_location_id,
              stocked_quantity: quantity,
            },
          ]
    })
  await createInventoryLevelsWorkflow(container).run({
    input: { inventory_levels: levels },
  })

  return {
    region_id,
    sales_channel_id: channel.id,
    publishable_key: await createPublishableKey(container, channel.id),
    ...shop,
    variants,
  }
}

async function salesChannelOf(container: MedusaContainer) {
  const [channel] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({}, { take: 1 })
  if (!channel) {
    throw new Error("Medusa made no sales channel: has it started?")
  }
  return channel
}

async function createRegion(container: MedusaContainer, channelId: string) {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "United States",
          currency_code: "usd",
          countries: ["us"],
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  })
  const region = firstRow(result)
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "us",
        provider_id: "tp_system",
        default_tax_rate: { name: "Sales tax", code: "sales", rate: 6 },
      },
    ],
  })
  await updateStoresWorkflow(container).run({
    input: {
      selector: {},
      update: {
        name: "Canyon Powersports",
        supported_currencies: [{ currency_code: "usd", is_default: true }],
        default_region_id: region.id,
        default_sales_channel_id: channelId,
      },
    },
  })
  return region.id
}

async function createPublishableKey(
  container: MedusaContainer,
  salesChannelId: string
) {
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }],
    },
  })
  const key = firstRow(result)
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [salesChannelId] },
  })
  return key.token
}
