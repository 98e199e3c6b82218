import type { MedusaContainer } from "@medusajs/framework/types"
import {
  convertDraftOrderWorkflow,
  createOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Store } from "../../integration-tests/helpers/store"
import { catalog } from "../catalog/catalog"
import type { DemoOrder } from "./demo-orders"

/** An order that the merchant entered, and that nobody has paid yet. */
export async function placePhoneOrder(
  container: MedusaContainer,
  store: Store,
  order: DemoOrder
): Promise<void> {
  const address = { ...order.address, country_code: "us" }
  // As Medusa's own route does it; the workflow's type leaves the flag out.
  const draft = {
    is_draft_order: true,
    status: "draft",
    region_id: store.region_id,
    sales_channel_id: store.sales_channel_id,
    currency_code: "usd",
    email: order.email,
    shipping_address: address,
    billing_address: address,
    items: order.variants.map(({ sku, quantity }) => ({
      title: titleOf(sku),
      variant_id: store.variants[sku]?.id,
      unit_price: store.variants[sku]?.price ?? 0,
      quantity,
    })),
    shipping_methods: [
      {
        name: "Standard shipping",
        shipping_option_id: store.shipping_option_id,
        amount: 8,
      },
    ],
  }
  const { result } = await createOrderWorkflow(container).run({ input: draft })
  await convertDraftOrderWorkflow(container).run({ input: { id: result.id } })
}

function titleOf(sku: string): string {
  const product = catalog.find(({ variants }) =>
    variants.some((variant) => variant.sku === sku)
  )
  return product?.title ?? sku
}
