import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Medusa's numbers may come as numbers, strings or big numbers. */
const amount = z.preprocess(
  (value) =>
    typeof value === "object" && value !== null && "numeric_" in value
      ? value.numeric_
      : value,
  z.coerce.number()
)
const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
const metadata = z.record(z.string(), z.unknown()).nullish()

const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  product_title: text,
  variant_title: text,
  thumbnail: text,
  variant_sku: text,
  variant_id: text,
  quantity: amount,
  unit_price: amount,
  is_tax_inclusive: z.boolean().nullish(),
  requires_shipping: z.boolean().nullish(),
  tax_lines: z.array(z.object({ rate: amount })).nullish(),
  detail: z.object({ fulfilled_quantity: amount }),
  variant: z
    .object({
      sku: text,
      manage_inventory: z.boolean().nullish(),
      metadata,
      product: z
        .object({
          id: z.string(),
          metadata,
          collection_id: text,
          categories: z.array(z.object({ id: z.string() })).nullish(),
        })
        .nullish(),
      inventory_items: z
        .array(
          z.object({
            inventory_item_id: z.string(),
            required_quantity: amount,
          })
        )
        .nullish(),
    })
    .nullish(),
})

const addressSchema = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  country_code: text,
  phone: text,
})

const orderSchema = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  status: z.string(),
  currency_code: z.string(),
  email: text,
  canceled_at: z.unknown(),
  items: z.array(itemSchema),
  sales_channel: z
    .object({
      stock_locations: z.array(z.object({ id: z.string() })).nullish(),
    })
    .nullish(),
  shipping_address: addressSchema.nullish(),
  summary: z.object({
    current_order_total: amount.default(0),
    paid_total: amount.default(0),
    refunded_total: amount.default(0),
  }),
  shipping_methods: z
    .array(z.object({ name: text, data: metadata, shipping_option_id: text }))
    .nullish(),
  payment_collections: z
    .array(
      z.object({
        status: z.string(),
        authorized_amount: amount.nullish(),
      })
    )
    .nullish(),
})

/** What drop shipping reads of a Medusa order. */
export type OrderSnapshot = z.infer<typeof orderSchema>
export type OrderSnapshotItem = OrderSnapshot["items"][number]

const fields = [
  "id",
  "display_id",
  "status",
  "currency_code",
  "email",
  "canceled_at",
  "summary.*",
  "items.*",
  "items.tax_lines.rate",
  "items.detail.fulfilled_quantity",
  "items.variant.sku",
  "items.variant.manage_inventory",
  "items.variant.metadata",
  "items.variant.product.id",
  "items.variant.product.metadata",
  "items.variant.product.collection_id",
  "items.variant.product.categories.id",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "sales_channel.stock_locations.id",
  "shipping_address.*",
  "shipping_methods.name",
  "shipping_methods.data",
  "shipping_methods.shipping_option_id",
  "payment_collections.status",
  "payment_collections.authorized_amount",
]

/**
 * Reads an order as it is now.
 *
 * @throws MedusaError NOT_FOUND
 */
export async function loadOrder(
  container: MedusaContainer,
  orderId: string
): Promise<OrderSnapshot> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields,
    filters: { id: orderId },
  })
  if (data[0] === undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no order with the id ${orderId}`
    )
  }
  return orderSchema.parse(data[0])
}
