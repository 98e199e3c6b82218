import { isDeepStrictEqual } from "node:util"
import { callsOf } from "./calls-of"
import type { OpenDistributor } from "./counted-distributor"

/**
 * API calls of one look-up of stock.
 *
 * @throws Error when an answer is missing or not what is on the shelves
 */
export async function stockCalls(open: OpenDistributor): Promise<number> {
  const distributor = open(() => new Date())
  return await callsOf(distributor, async (gateway) => {
    const reports = await gateway.checkStock?.(distributor.skus)
    const found = new Map(reports?.map((one) => [one.sku, one.quantities]))
    for (const sku of distributor.skus) {
      const [told, units] = [found.get(sku), distributor.stockOf(sku)]
      if (!isDeepStrictEqual(told, units)) {
        throw new Error(
          `Of ${sku} there are ${JSON.stringify(units)}, and not ${JSON.stringify(told)}.`
        )
      }
    }
  })
}
