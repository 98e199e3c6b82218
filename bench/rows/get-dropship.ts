import type { Shop } from "../host-messages"
import { takeTurns, type Samples } from "../samples"
import { adminOrderFields } from "../admin-order-fields"

const warmUp = 10
const rounds = 40

/** Asks for the same order both ways, over HTTP from another process. */
export async function getDropship(
  shop: Shop,
  signal: AbortSignal
): Promise<Samples> {
  const get = async (path: string) => {
    const { headers } = shop
    const response = await fetch(`${shop.url}${path}`, { headers, signal })
    const text = await response.text()
    if (!response.ok) {
      throw new Error(`GET ${path} answered ${response.status}: ${text}`)
    }
  }
  const query = new URLSearchParams({ fields: adminOrderFields })
  return takeTurns({
    warmUp,
    rounds,
    value: () => get(`/admin/dropship/orders/${shop.order_id}`),
    baseline: () => get(`/admin/orders/${shop.order_id}?${query.toString()}`),
  })
}
