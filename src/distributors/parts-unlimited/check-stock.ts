import type { StockReport } from "../adapter"
import { parseQuantity } from "../kit/parse-quantity"
import { inBatches } from "./in-batches"
import type { PartsUnlimitedClient } from "./client"
import { canonicalPartNumber } from "./part-number"
import { warehouses } from "./warehouses"
import type { PartStock } from "./wire"

/** Part numbers of one call, as the client that was seen keeps to it. */
const batchSize = 25

/**
 * Units on the shelves now. `+` counts as 10, `N/A` as 0; a part whose
 * figures can't be read is left out, as one that is not known.
 */
export async function checkStock(
  client: PartsUnlimitedClient,
  skus: readonly string[]
): Promise<StockReport[]> {
  const answers = await inBatches(skus, batchSize, (partNumbers) =>
    client.readStock(partNumbers)
  )
  const byPart = new Map(
    answers.map((part) => [canonicalPartNumber(part.partNumber), part])
  )
  return skus.flatMap((sku) => {
    const part = byPart.get(canonicalPartNumber(sku))
    const quantities = part && readQuantities(part)
    return quantities ? [{ sku, quantities }] : []
  })
}

function readQuantities(part: PartStock): Record<string, number> | null {
  const quantities: Record<string, number> = {}
  for (const { code } of warehouses) {
    const said = part.warehouses.find(
      ({ warehouse }) => warehouse.toUpperCase() === code
    )
    const parsed = parseQuantity(said?.quantity ?? "")
    if (!parsed.ok) {
      return null
    }
    quantities[code] = parsed.value
  }
  return quantities
}
