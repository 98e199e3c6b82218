import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { selectRows } from "../select-rows"
import { amount } from "./order-values"

const paymentsSchema = z.array(
  z.object({
    payment_collection: z
      .object({ status: z.string(), authorized_amount: amount.nullish() })
      .nullish(),
  })
)

/** What may have been authorized for an order, captured or not. */
export async function loadPaymentCollections(
  container: MedusaContainer,
  orderId: string
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_payment_collections",
      fields: [
        "payment_collection.status",
        "payment_collection.authorized_amount",
      ],
      filters: { order_id: orderId },
    })
  return paymentsSchema
    .parse(data)
    .flatMap(({ payment_collection }) => payment_collection ?? [])
}

/** The stock locations that a sales channel sells from. */
export async function loadChannelLocations(
  container: MedusaContainer,
  salesChannelId: string
): Promise<{ id: string }[]> {
  return selectRows<{ id: string }>(
    container,
    `select location.id
     from sales_channel_stock_location linked
     join stock_location location on location.id = linked.stock_location_id and location.deleted_at is null
     where linked.sales_channel_id = :sales_channel_id and linked.deleted_at is null`,
    { sales_channel_id: salesChannelId }
  )
}
