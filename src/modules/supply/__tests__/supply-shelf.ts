import type { FeedRecord, ItemRow } from "../../../distributors/adapter"
import type { SupplyModuleService } from ".."
import { variantKeysOf, type RecognisableVariant } from "../domain/variant-keys"

export const names = { brand_key: "brand", mpn_key: "mpn" }

export function itemRow(changes: Partial<ItemRow> & { sku: string }): ItemRow {
  return {
    kind: "item",
    title: `Item ${changes.sku}`,
    brand: null,
    makerPartNumber: null,
    upc: null,
    unitOfMeasure: null,
    cost: 10,
    retailPrice: 20,
    mapPrice: null,
    dropshipFee: null,
    status: "STK",
    isDropshippable: true,
    dropshipBlock: null,
    flags: {},
    supersededBy: null,
    imageUrl: null,
    ...changes,
  }
}

export async function* records(
  rows: readonly ItemRow[]
): AsyncGenerator<FeedRecord[]> {
  yield rows.map((row, at) => ({ line: at + 2, row }))
}

/** Feeds, variants and matches of a supply module, for tests. */
export function supplyShelf(service: () => SupplyModuleService) {
  let runs = 0
  return {
    async feed(distributor_id: string, rows: readonly ItemRow[]) {
      const supply = service()
      const run_id = `dfrun_${(runs += 1)}`
      await supply.startFeedRun({
        id: run_id,
        distributor_id,
        trigger: "manual",
      })
      await supply.stageFeedFile({
        run_id,
        file: 1,
        file_name: "items.csv",
        kind: "item",
        records: records(rows),
        onRows: () => undefined,
      })
      const result = await supply.mergeFeed({
        run_id,
        distributor_id,
        file_names: ["items.csv"],
        feed_seen_at: new Date("2026-11-23T05:00:00Z"),
        limits: null,
        missing_runs_before_zero: 1,
      })
      await supply.finishFeedRun(run_id, 0)
      return result
    },

    /** Matches these variants, which are all there are. */
    async match(variants: readonly RecognisableVariant[]) {
      const keys = variants.map((variant) => variantKeysOf(variant, names))
      await service().replaceVariantKeys(keys, {})
      return service().matchItems({})
    },

    async matchesOf(variantId: string) {
      const items = await service().listMatchedItems([variantId])
      return items.map(({ sku, matched_by }) => [sku, matched_by])
    },
  }
}
