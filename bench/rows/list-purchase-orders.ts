import { z } from "@medusajs/framework/zod"
import type { Shop } from "../host-messages"
import { getFrom } from "../http-client"
import { askedFor } from "../purchase-orders/asked-for"
import { timeOf, type Samples } from "../samples"

const warmUp = 3
const rounds = 20

const answerSchema = z.object({ count: z.number().positive() })

/**
 * Asks for pages of the list of purchase orders over HTTP from another
 * process; each of them finds something.
 */
export async function listPurchaseOrders(
  shop: Shop,
  signal: AbortSignal
): Promise<Samples> {
  const get = getFrom(shop, signal)
  const queries = askedFor(warmUp + rounds)
  const value: number[] = []
  for (const [at, query] of queries.entries()) {
    const path = `/admin/dropship/purchase-orders?${new URLSearchParams(query).toString()}`
    let answer = ""
    const time = await timeOf(async () => {
      answer = await get(path)
    })
    if (!answerSchema.safeParse(JSON.parse(answer)).success) {
      throw new Error(`Nothing was found by ${path}`)
    }
    if (at >= (queries.length / (warmUp + rounds)) * warmUp) {
      value.push(time)
    }
  }
  return { value, baseline: [0] }
}
