import { adminOrderFields } from "../admin-order-fields"
import type { Shop } from "../host-messages"
import { getFrom } from "../http-client"
import { takeTurns, type Samples } from "../samples"

const warmUp = 10
const rounds = 40

/** Asks for the same order both ways, over HTTP from another process. */
export async function getDropship(
  shop: Shop,
  signal: AbortSignal
): Promise<Samples> {
  const get = getFrom(shop, signal)
  const query = new URLSearchParams({ fields: adminOrderFields })
  return takeTurns({
    warmUp,
    rounds,
    value: () => get(`/admin/dropship/orders/${shop.order_id}`),
    baseline: () => get(`/admin/orders/${shop.order_id}?${query.toString()}`),
  })
}
