import type { PriceReport } from "../adapter"
import { parsePrice } from "../kit/parse-price"
import type { PartsUnlimitedClient } from "./client"
import { inBatches } from "./in-batches"
import { canonicalPartNumber } from "./part-number"

/** Part numbers of one call, as the client that was seen keeps to it. */
const batchSize = 500

/** What this dealer pays now, in USD; what can't be read is left out. */
export async function checkPrices(
  client: PartsUnlimitedClient,
  skus: readonly string[]
): Promise<PriceReport[]> {
  const answers = await inBatches(skus, batchSize, (partNumbers) =>
    client.readPrices(partNumbers)
  )
  const costs = new Map<string, number>()
  for (const { partNumber, dealerCost, currency } of answers) {
    const parsed = parsePrice(dealerCost)
    const isDollar = currency === "" || currency.toUpperCase() === "USD"
    if (isDollar && parsed.ok && parsed.value !== null) {
      costs.set(canonicalPartNumber(partNumber), parsed.value)
    }
  }
  return skus.flatMap((sku) => {
    const cost = costs.get(canonicalPartNumber(sku))
    return cost === undefined ? [] : [{ sku, cost }]
  })
}
