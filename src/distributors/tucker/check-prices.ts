import type { PriceReport } from "../adapter"
import { parsePrice } from "../kit/parse-price"
import { askInBatches } from "./ask-in-batches"
import type { TuckerClient } from "./client"

/** What this dealer pays now, without fees and freight. */
export async function checkPrices(
  client: TuckerClient,
  skus: readonly string[]
): Promise<PriceReport[]> {
  const found = await askInBatches(skus, (items) => client.readPrices(items))
  return found.flatMap(({ sku, answer }) => {
    const price = parsePrice(answer.price)
    return price.ok && price.value !== null ? [{ sku, cost: price.value }] : []
  })
}
