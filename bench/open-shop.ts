import type { MedusaContainer } from "@medusajs/framework/types"
import { createAdmin } from "../integration-tests/helpers/admin-user"
import { enableWps } from "../integration-tests/helpers/enable-wps"
import { placePaidOrder } from "../integration-tests/helpers/orders"
import { createStore, type Store } from "../integration-tests/helpers/store"
import { placeDropshipOrder, requestFor } from "./place-dropship-order"
import { pullFeed } from "./feeds/pull-feed"
import { dropshipWares, plenty } from "./wares"

/**
 * Seeds a shop that drop-ships from WPS, with one order of two lines: one
 * line is bought from WPS, the other can be.
 */
export async function openShop(
  container: MedusaContainer,
  given: { ftp_port: number; report: (message: string) => void }
): Promise<{
  store: Store
  /** The admin's. */
  headers: Record<string, string>
  order_id: string
}> {
  given.report("Seeding a shop")
  const store = await createStore(container, {
    ownStock: ({ wps }) => (wps === null ? plenty : null),
  })
  const admin = await createAdmin(container)
  await enableWps(container, {
    feed: {
      protocol: "ftp",
      host: "127.0.0.1",
      port: given.ftp_port,
      user: "dealer",
      password: "sandbox",
      path: "/",
    },
  })
  given.report("Pulling a feed")
  await pullFeed(container)

  const order = await placePaidOrder(container, store, {
    variants: dropshipWares,
  })
  const [whole] = await requestFor(container, order.id)
  const request = [{ ...whole, lines: whole.lines.slice(0, 1) }]
  await placeDropshipOrder(container, order.id, request)
  return { store, headers: { ...admin.headers }, order_id: order.id }
}
