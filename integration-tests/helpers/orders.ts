import type {
  CreateCartAddressDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  addShippingMethodToCartWorkflow,
  capturePaymentWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Store } from "./store"

export const buyerAddress = {
  first_name: "Pat",
  last_name: "Sample",
  address_1: "12 Example Rd",
  city: "Springfield",
  province: "IL",
  postal_code: "62701",
  country_code: "us",
  phone: "217-555-0100",
} satisfies Partial<CreateCartAddressDTO>

export interface PlacedOrder {
  id: string
  display_id: number
  email: string
  items: { id: string; sku: string; variant_id: string; quantity: number }[]
  payment_id: string
}

/**
 * Buys as a customer does: cart, shipping method, payment session, complete;
 * Medusa reserves where there is stock. The system provider authorizes; with
 * `capture` (default true) the payment is captured too.
 *
 * @throws as Medusa does, for example when nothing is in stock anywhere
 */
export async function placePaidOrder(
  container: MedusaContainer,
  store: Store,
  given: {
    /** By the merchant's SKU. */
    variants: readonly { sku: string; quantity: number }[]
    address?: Partial<CreateCartAddressDTO>
    email?: string
    capture?: boolean
    /** Default: the shop's own. */
    shippingOptionId?: string
  }
): Promise<PlacedOrder> {
  const address = { ...buyerAddress, ...given.address }
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: store.region_id,
      sales_channel_id: store.sales_channel_id,
      currency_code: "usd",
      email: given.email ?? "pat@example.test",
      shipping_address: address,
      billing_address: address,
      items: given.variants.map(({ sku, quantity }) => {
        const variant = store.variants[sku]
        if (!variant) {
          throw new Error(`The store sells no ${sku}`)
        }
        return { variant_id: variant.id, quantity }
      }),
    },
  })
  await addShippingMethodToCartWorkflow(container).run({
    input: {
      cart_id: cart.id,
      options: [{ id: given.shippingOptionId ?? store.shipping_option_id }],
    },
  })
  await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cart.id },
  })
  const query = container.resolve("query")
  const { data: carts } = await query.graph({
    entity: "cart",
    fields: ["payment_collection.id"],
    filters: { id: cart.id },
  })
  const { payment_collection } = cartSchema.parse(carts[0])
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: payment_collection.id,
      provider_id: "pp_system_default",
    },
  })
  const { result } = await completeCartWorkflow(container).run({
    input: { id: cart.id },
  })

  const { data: orders } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "email",
      // Medusa puts the quantity onto the item only with all its fields.
      "items.*",
      "payment_collections.payments.id",
    ],
    filters: { id: result.id },
  })
  const [order] = z.array(orderSchema).parse(orders)
  const payment_id = order?.payment_collections[0]?.payments[0]?.id
  if (!order || payment_id === undefined) {
    throw new Error("The order has no payment")
  }
  if (given.capture ?? true) {
    await capturePaymentWorkflow(container).run({ input: { payment_id } })
  }
  return {
    id: order.id,
    display_id: order.display_id,
    email: order.email,
    items: order.items.map(({ variant_sku, ...item }) => ({
      ...item,
      sku: variant_sku,
    })),
    payment_id,
  }
}

const cartSchema = z.object({
  payment_collection: z.object({ id: z.string() }),
})

const orderSchema = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  email: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      variant_sku: z.string(),
      variant_id: z.string(),
      quantity: z.coerce.number(),
    })
  ),
  payment_collections: z.array(
    z.object({ payments: z.array(z.object({ id: z.string() })) })
  ),
})
