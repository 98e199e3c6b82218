import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Medusa's quantities come as numbers, strings or big numbers. */
const quantity = z.coerce.number()

const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  product_title: z.string().nullish(),
  variant_title: z.string().nullish(),
  thumbnail: z.string().nullish(),
  quantity,
  requires_shipping: z.boolean().nullish(),
  detail: z.object({
    fulfilled_quantity: quantity,
    shipped_quantity: quantity,
  }),
  variant: z
    .object({
      manage_inventory: z.boolean().nullish(),
      product: z
        .object({
          shipping_profile: z.object({ id: z.string() }).nullish(),
        })
        .nullish(),
      inventory_items: z
        .array(
          z.object({
            inventory_item_id: z.string(),
            required_quantity: quantity,
          })
        )
        .nullish(),
    })
    .nullish(),
})

const fulfillmentSchema = z.object({
  id: z.string(),
  shipped_at: z.unknown().transform((value) => value != null),
  canceled_at: z.unknown().transform((value) => value != null),
  data: z.record(z.string(), z.unknown()).nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  labels: z.array(z.object({ tracking_number: z.string() })).nullish(),
  items: z.array(z.object({ line_item_id: z.string().nullish(), quantity })),
})

const orderSchema = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  status: z.string(),
  email: z.string().nullish(),
  customer_id: z.string().nullish(),
  no_notification: z.boolean().nullish(),
  items: z.array(itemSchema),
  fulfillments: z.array(fulfillmentSchema),
})

/** What tracking reads of a Medusa order. */
export type ParcelOrder = z.infer<typeof orderSchema>
export type ParcelOrderItem = ParcelOrder["items"][number]
export type ParcelFulfillment = ParcelOrder["fulfillments"][number]

/** @throws MedusaError NOT_FOUND */
export async function loadParcelOrder(
  container: MedusaContainer,
  orderId: string
): Promise<ParcelOrder> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "id",
        "display_id",
        "status",
        "email",
        "customer_id",
        "no_notification",
        "items.*",
        "items.detail.fulfilled_quantity",
        "items.detail.shipped_quantity",
        "items.variant.manage_inventory",
        "items.variant.product.shipping_profile.id",
        "items.variant.inventory_items.inventory_item_id",
        "items.variant.inventory_items.required_quantity",
        "fulfillments.id",
        "fulfillments.shipped_at",
        "fulfillments.canceled_at",
        "fulfillments.data",
        "fulfillments.metadata",
        "fulfillments.labels.tracking_number",
        "fulfillments.items.line_item_id",
        "fulfillments.items.quantity",
      ],
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
