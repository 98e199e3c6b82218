import type { StockReport } from "../adapter"
import { parseQuantity } from "../kit/parse-quantity"
import type { WpsClient } from "./client"
import { unreadableAnswer } from "./errors"
import { findItems } from "./find-items"
import { warehouses } from "./warehouses"

/**
 * What is on WPS's shelves, each figure capped (at 25, formerly at 9); a
 * hundred part numbers take one call.
 *
 * @throws DistributorError
 */
export async function checkStock(
  client: WpsClient,
  skus: readonly string[]
): Promise<StockReport[]> {
  const items = await findItems(client, skus)
  return [...items].flatMap(([sku, { inventory }]) =>
    // Nothing said of an item's stock is not the same as none.
    inventory?.data ? [{ sku, quantities: readQuantities(inventory.data) }] : []
  )
}

function readQuantities(
  figures: Readonly<Record<string, unknown>>
): Record<string, number> {
  const quantities: Record<string, number> = {}
  for (const { code } of warehouses) {
    const figure = figures[`${code.toLowerCase()}_warehouse`]
    if (figure !== undefined && figure !== null) {
      quantities[code] = readQuantity(figure)
    }
  }
  return quantities
}

/** A number; a text such as `25+` where a client shows one. */
function readQuantity(figure: unknown): number {
  const isText = typeof figure === "string" || typeof figure === "number"
  const parsed = isText ? parseQuantity(String(figure)) : undefined
  if (!parsed?.ok) {
    throw unreadableAnswer(200)
  }
  return parsed.value
}
