import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import {
  buyerAddress,
  placePaidOrder,
} from "../../integration-tests/helpers/orders"
import type { Store } from "../../integration-tests/helpers/store"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import type { ManyOrders } from "../host-messages"
import { ownWares } from "../wares"
import { baselineOrders, manyOrders } from "./sizes"

/**
 * Makes the orders that are bought from WPS, of one line each and not paid
 * yet, as an import does; and some that are sent from the shop's own shelf.
 */
export async function openManyOrders(
  container: MedusaContainer,
  store: Store
): Promise<ManyOrders> {
  await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .saveSettings({ payment_required: "none" })
  const variant = store.variants["87-5503"]
  if (!variant) {
    throw new Error("The store sells no 87-5503")
  }
  const bought: string[] = []
  for (let at = 0; at < manyOrders + baselineOrders; at += 1) {
    const { result } = await createOrderWorkflow(container).run({
      input: {
        region_id: store.region_id,
        sales_channel_id: store.sales_channel_id,
        currency_code: "usd",
        email: "pat@example.test",
        shipping_address: buyerAddress,
        items: [
          {
            variant_id: variant.id,
            title: "87-5503",
            quantity: 1,
            unit_price: 94.95,
          },
        ],
        status: "pending",
      },
    })
    bought.push(result.id)
  }
  const own: ManyOrders["own"] = []
  for (let at = 0; at < baselineOrders; at += 1) {
    const { id, items } = await placePaidOrder(container, store, {
      variants: ownWares,
    })
    own.push({
      id,
      items: items.map(({ id, quantity }) => ({ id, quantity })),
    })
  }
  const { stock_location_id, shipping_option_id } = store
  return { bought, own, stock_location_id, shipping_option_id }
}
