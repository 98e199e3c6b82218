import type { WpsClient } from "./client"
import type { WpsItem } from "./wire"

/** Part numbers in one call; more would make the URL too long for some. */
const batchSize = 100

/** Items by SKU, as it was asked for; unknown ones are left out. */
export async function findItems(
  client: WpsClient,
  skus: readonly string[]
): Promise<Map<string, WpsItem>> {
  const keys = [...new Set(skus.map(toKey))].filter(isSku)
  const batches: string[][] = []
  for (let start = 0; start < keys.length; start += batchSize) {
    batches.push(keys.slice(start, start + batchSize))
  }
  const answers = await Promise.all(
    batches.map((batch) => client.readItems(batch))
  )
  const items = new Map(answers.flat().map((item) => [toKey(item.sku), item]))
  return new Map(
    skus.flatMap((sku) => {
      const item = items.get(toKey(sku))
      return item ? [[sku, item] as const] : []
    })
  )
}

function toKey(sku: string): string {
  return sku.trim().toUpperCase()
}

/** The filter is a comma list: no part number holds one. */
function isSku(key: string): boolean {
  return key !== "" && !key.includes(",")
}
