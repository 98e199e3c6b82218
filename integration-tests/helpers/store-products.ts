import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { SandboxProduct } from "../../sandbox/catalog/types"
import { firstRow } from "./first-row"

export interface StoreVariant {
  id: string
  product_id: string
  inventory_item_id: string
  /** USD. */
  price: number
}

/** @returns the variants by the merchant's SKU */
export async function createStoreProducts(
  container: MedusaContainer,
  products: readonly SandboxProduct[],
  given: { sales_channel_id: string; shipping_profile_id: string }
) {
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: products.map((product) => ({
        title: product.title,
        handle: product.handle,
        description: product.description,
        status: "published" as const,
        metadata: { brand: product.brand },
        shipping_profile_id: given.shipping_profile_id,
        sales_channels: [{ id: given.sales_channel_id }],
        options: [
          {
            title: product.option,
            values: product.variants.map((variant) => variant.title),
          },
        ],
        variants: product.variants.map((variant) => ({
          title: variant.title,
          sku: variant.sku,
          upc: variant.upc ?? undefined,
          metadata: variant.mpn === null ? {} : { mpn: variant.mpn },
          manage_inventory: true,
          // Grams, as Medusa keeps whole numbers.
          weight: Math.round(variant.weight * 453.6),
          options: { [product.option]: variant.title },
          prices: [{ currency_code: "usd", amount: variant.price }],
        })),
      })),
    },
  })
  const prices = new Map(
    products
      .flatMap((product) => product.variants)
      .map((variant) => [variant.sku, variant.price])
  )
  const { data } = await container.resolve("query").graph({
    entity: "product_variant",
    fields: ["id", "sku", "product_id", "inventory_items.inventory_item_id"],
    filters: {
      id: result.flatMap((product) => product.variants.map(({ id }) => id)),
    },
  })
  const variants: Record<string, StoreVariant> = {}
  for (const variant of z.array(variantSchema).parse(data)) {
    variants[variant.sku] = {
      id: variant.id,
      product_id: variant.product_id,
      inventory_item_id: firstRow(variant.inventory_items).inventory_item_id,
      price: prices.get(variant.sku) ?? 0,
    }
  }
  return variants
}

const variantSchema = z.object({
  id: z.string(),
  sku: z.string(),
  product_id: z.string(),
  inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
})
