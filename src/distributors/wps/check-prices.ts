import type { PriceReport } from "../adapter"
import { parsePrice } from "../kit/parse-price"
import type { WpsClient } from "./client"
import { unreadableAnswer } from "./errors"
import { findItems } from "./find-items"

/**
 * What this dealer pays now, in USD. WPS tells the own price by its item id,
 * one a call. An item without one is left out.
 *
 * @throws DistributorError
 */
export async function checkPrices(
  client: WpsClient,
  skus: readonly string[]
): Promise<PriceReport[]> {
  const items = await findItems(client, skus)
  const reports = await Promise.all(
    [...items].map(async ([sku, { id }]) => ({
      sku,
      cost: readCost(await client.readDealerPrice(id)),
    }))
  )
  return reports.flatMap(({ sku, cost }) =>
    cost === null ? [] : { sku, cost }
  )
}

function readCost(text: string | null): number | null {
  const parsed = parsePrice(text ?? "")
  if (!parsed.ok) {
    throw unreadableAnswer(200)
  }
  return parsed.value
}
