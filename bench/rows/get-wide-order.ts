import { z } from "@medusajs/framework/zod"
import type { Shop } from "../host-messages"
import { getFrom } from "../http-client"
import { takeTurns, type Samples } from "../samples"
import { wideOrder } from "../wide-order/sizes"

const warmUp = 20
const rounds = 200

/** Medusa's cheapest route behind the same authentication: it reads nothing. */
const emptyRoute = "/admin/plugins"

const answerSchema = z.object({
  dropship: z.object({
    lines: z.array(
      z.object({
        state: z.string(),
        sources: z.array(z.object({ sku: z.string() })),
      })
    ),
  }),
})

/**
 * Asks for the dialog of an order with many lines and sources, and for as
 * good as nothing, over HTTP from another process.
 */
export async function getWideOrder(
  shop: Shop,
  orderId: string,
  signal: AbortSignal
): Promise<Samples> {
  const get = getFrom(shop, signal)
  const path = `/admin/dropship/orders/${orderId}`
  checkWide(await get(path))
  return takeTurns({
    warmUp,
    rounds,
    value: () => get(path),
    baseline: () => get(emptyRoute),
  })
}

/** @throws Error unless all lines can be bought from all sources */
function checkWide(answer: string): void {
  const { lines } = answerSchema.parse(JSON.parse(answer)).dropship
  const isWide =
    lines.length === wideOrder.lines &&
    lines.every(
      ({ state, sources }) =>
        state === "ready" && sources.length === wideOrder.sources
    )
  if (!isWide) {
    throw new Error(`The order is not as expected: ${answer.slice(0, 2_000)}`)
  }
}
