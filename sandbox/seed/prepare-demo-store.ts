import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { createAdmin } from "../../integration-tests/helpers/admin-user"
import { enableDistributor } from "../../integration-tests/helpers/enable-distributor"
import { placePaidOrder } from "../../integration-tests/helpers/orders"
import { createStore, type Store } from "../../integration-tests/helpers/store"
import { carriersOf } from "../catalog/listings/carriers-of"
import { demoLogin } from "./demo-login"
import { demoOrders } from "./demo-orders"
import { placePhoneOrder } from "./place-phone-order"
import { pointFeedsAt } from "./point-feeds-at"
import { pullFeed } from "./pull-feed"
import { sandboxDistributorIds } from "./sandbox-accounts"

/** What the shop has on its own shelf of that which distributors carry. */
const alsoOwn: Record<string, number> = {
  "87-5503": 3,
  "FILTER-170": 12,
  "375-410M": 2,
}

/**
 * Seeds the demo's store when it is new: shop, products, admin user, the
 * distributors with their first feeds, orders. Stock has to be there before
 * the orders.
 *
 * @param given.url where Medusa answers, without a slash at its end
 * @param given.demo_id marks the store as ours, when all else is done
 */
export async function prepareDemoStore(
  container: MedusaContainer,
  given: {
    url: string
    demo_id: string
    ftp_port: number
    report: (message: string) => void
  }
): Promise<void> {
  const { report } = given
  const stores = await container.resolve(Modules.STORE).listStores()
  const isSeeded = stores.some(
    ({ metadata }) => metadata?.dropship_demo === given.demo_id
  )
  if (isSeeded) {
    await pointFeedsAt(container, given.ftp_port)
    return
  }

  report("Making the shop and its products")
  const store = await createStore(container, {
    ownStock: (variant) =>
      carriersOf(variant).length === 0 ? 20 : (alsoOwn[variant.sku] ?? null),
  })
  const { headers } = await createAdmin(container, demoLogin)
  for (const id of sandboxDistributorIds) {
    const { name } = await enableDistributor(container, id, {
      feed: {
        protocol: "ftp",
        host: "127.0.0.1",
        port: given.ftp_port,
        user: "dealer",
        password: "sandbox",
        path: `/${id}`,
      },
    })
    report(`Pulling the price and inventory files of ${name}`)
    await pullFeed({ url: given.url, headers }, id)
  }
  report("Taking some orders")
  await placeOrders(container, store)
  await updateStoresWorkflow(container).run({
    input: {
      selector: {},
      update: { metadata: { dropship_demo: given.demo_id } },
    },
  })
}

async function placeOrders(
  container: MedusaContainer,
  store: Store
): Promise<void> {
  // One by one: the numbers of the orders follow their list.
  for (const order of demoOrders) {
    await (order.payment === "phone"
      ? placePhoneOrder(container, store, order)
      : placePaidOrder(container, store, order))
  }
}
