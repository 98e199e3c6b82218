import { wps } from "../../src/distributors/wps"
import type { DistributorGateway } from "../../src/distributors/adapter"
import { openRoad } from "../../src/distributors/traffic"
import { sandboxAccounts } from "../../sandbox/seed/sandbox-accounts"
import type { ManyOrders, Shop } from "../host-messages"
import { postTo } from "../http-client"
import { atOnce, baselineOrders, manyOrders } from "../many-orders/sizes"
import { timeOf, type Samples } from "../samples"
import { shipTo } from "../../src/schemas/__fixtures__/ship-to"

const sku = "87-5503"

/**
 * Places orders over Medusa's HTTP interface, several at once, at a WPS that
 * takes its time. Beside it stand the calls alone that WPS gets for an order,
 * and Medusa's own fulfillment of orders; the slower of them is the baseline.
 */
export async function placeManyOrders(given: {
  shop: Shop
  orders: ManyOrders
  wpsUrl: string
  say: (message: string) => void
  signal: AbortSignal
}): Promise<Samples> {
  const { shop, orders, say, signal } = given
  const post = postTo(shop, signal)
  const place = (id: string) =>
    post(`/admin/dropship/orders/${id}`, { confirm: true })

  const [warmUp, counted] = [
    orders.bought.slice(manyOrders),
    orders.bought.slice(0, manyOrders),
  ]
  await eachOf(warmUp, place)
  const gateway = connect(given.wpsUrl)
  const numbers = Array.from({ length: baselineOrders }, (_, at) => at + 1)
  const bare = await timeOf(() =>
    eachOf(numbers, (number) => placeBare(gateway, `BENCH-${number}`))
  )
  const fulfilled = await timeOf(() =>
    eachOf(orders.own, ({ id, items }) =>
      post(`/admin/orders/${id}/fulfillments`, {
        items,
        location_id: orders.stock_location_id,
        shipping_option_id: orders.shipping_option_id,
      })
    )
  )
  const placed = await timeOf(() => eachOf(counted, place))
  const scaled = (time: number) => (time * manyOrders) / baselineOrders
  const rate = (time: number) => (manyOrders / (time / 1000)).toFixed(1)
  say(
    `Orders a second: ${rate(placed)} placed; ${rate(scaled(bare))} by WPS's calls alone; ${rate(scaled(fulfilled))} fulfilled by Medusa`
  )
  return {
    value: [placed],
    baseline: [Math.max(scaled(bare), scaled(fulfilled))],
  }
}

/** All of them, so many at once. */
async function eachOf<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<unknown>
): Promise<void> {
  const waiting = [...things]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await work(next)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

function connect(baseUrl: string): DistributorGateway {
  return wps.connect({
    credentials: sandboxAccounts.wps.credentials ?? {},
    settings: {},
    baseUrl,
    traffic: openRoad,
    logger: { warn: (message) => console.error(message) },
  })
}

/** What placing an order asks of WPS: stock and cost, and then the order. */
async function placeBare(
  gateway: DistributorGateway,
  poNumber: string
): Promise<void> {
  await Promise.all([gateway.checkStock?.([sku]), gateway.checkPrices?.([sku])])
  const { outcome } = await gateway.placeOrder({
    poNumber,
    shipMethod: "ground",
    shipTo: { ...shipTo, phone: "217-555-0100", email: "pat@example.test" },
    lines: [{ sku, warehouse: "ID", quantity: 1, unitCost: null }],
    allowSplit: true,
    allowBackorder: false,
  })
  if (outcome !== "accepted") {
    throw new Error(`WPS answered ${outcome} to ${poNumber}`)
  }
}
