import type { StockReport } from "../adapter"
import { parseQuantity } from "../kit/parse-quantity"
import { askInBatches } from "./ask-in-batches"
import type { TuckerClient } from "./client"
import { warehouseCode } from "./warehouse-code"
import type { TuckerStockItem } from "./wire"

/** Stock now; 9 stands for nine or more (help page of a dealer platform). */
export async function checkStock(
  client: TuckerClient,
  skus: readonly string[]
): Promise<StockReport[]> {
  const found = await askInBatches(skus, (items) => client.readStock(items))
  return found.flatMap(({ sku, answer }) => {
    const quantities = readQuantities(answer)
    return quantities ? [{ sku, quantities }] : []
  })
}

/** Null when a figure can't be read, or nothing says where the goods are. */
function readQuantities({
  inventory,
  dc,
}: TuckerStockItem): Record<string, number> | null {
  const quantities: Record<string, number> = {}
  for (const { dcname, dcinv } of dc) {
    const code = warehouseCode(dcname)
    const units = parseQuantity(dcinv)
    if (!units.ok || code === "") {
      return null
    }
    quantities[code] = (quantities[code] ?? 0) + units.value
  }
  const isSaid = dc.length > 0 || /^0+$/.test(inventory.trim())
  return isSaid ? quantities : null
}
