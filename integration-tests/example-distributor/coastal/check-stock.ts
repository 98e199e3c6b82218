import type { StockReport } from "../../../src/distributors/adapter"
import type { CoastalClient } from "./client"

const partsPerCall = 50

/**
 * What is on Coastal's shelves, not capped; fifty parts take one call.
 *
 * @throws DistributorError
 */
export async function checkStock(
  client: CoastalClient,
  skus: readonly string[]
): Promise<StockReport[]> {
  const reports: StockReport[] = []
  for (let start = 0; start < skus.length; start += partsPerCall) {
    const asked = skus.slice(start, start + partsPerCall)
    const stock = await client.readStock(asked)
    for (const sku of asked) {
      const found = stock.find(({ part }) => part === sku.trim().toUpperCase())
      if (found) {
        reports.push({ sku, quantities: found.quantities })
      }
    }
  }
  return reports
}
