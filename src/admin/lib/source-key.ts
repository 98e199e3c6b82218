import type { Source } from "../../schemas/dropship"

/** Names a source among those of one line, for a picker's value. */
export function sourceKey(
  source: Pick<Source, "distributor_id" | "sku" | "warehouse">
): string {
  return JSON.stringify([source.distributor_id, source.sku, source.warehouse])
}
