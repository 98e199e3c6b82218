import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import {
  placePaidOrder,
  type PlacedOrder,
} from "../../integration-tests/helpers/orders"
import type { Store } from "../../integration-tests/helpers/store"
import {
  checkPlaced,
  placeDropshipOrder,
  requestFor,
} from "../place-dropship-order"
import { takeTurns, type Samples } from "../samples"
import { dropshipWares, ownWares } from "../wares"

const warmUp = 3
const rounds = 12

/**
 * Places drop-ship orders and fulfills like orders from the shop's own
 * shelf: two lines, one and two units, reserved where they will ship from.
 */
export async function placeOrders(
  container: MedusaContainer,
  store: Store
): Promise<Record<string, Samples>> {
  const bought: PlacedOrder[] = []
  const own: PlacedOrder[] = []
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const buy = (variants: typeof ownWares) =>
      placePaidOrder(container, store, { variants })
    bought.push(await buy(dropshipWares))
    own.push(await buy(ownWares))
  }
  const requests = new Map<string, Awaited<ReturnType<typeof requestFor>>>()
  for (const { id } of bought) {
    requests.set(id, await requestFor(container, id))
  }

  const samples = await takeTurns({
    warmUp,
    rounds,
    value: async (round) => {
      const { id } = orderAt(bought, round)
      await placeDropshipOrder(container, id, requests.get(id) ?? [])
    },
    baseline: async (round) => {
      const order = orderAt(own, round)
      await createOrderFulfillmentWorkflow(container).run({
        input: {
          order_id: order.id,
          items: order.items.map(({ id, quantity }) => ({ id, quantity })),
          location_id: store.stock_location_id,
          shipping_option_id: store.shipping_option_id,
          created_by: "user_bench",
        },
      })
    },
  })
  for (const { id } of bought) {
    await checkPlaced(container, id)
  }
  return { place_order_over_create_fulfillment: samples }
}

function orderAt(orders: readonly PlacedOrder[], round: number): PlacedOrder {
  const order = orders[round]
  if (!order) {
    throw new Error(`No order for round ${round}`)
  }
  return order
}
