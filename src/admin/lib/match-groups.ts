import type { VariantMatch } from "../../schemas/match"

/** Something of a distributor's. */
interface Offer {
  distributor_id: string
}

/** Offers by distributor, in the order in which they first appear. */
export function byDistributor<Entry extends Offer>(
  entries: readonly Entry[]
): { distributor_id: string; entries: Entry[] }[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.distributor_id)
    if (group) {
      group.push(entry)
    } else {
      groups.set(entry.distributor_id, [entry])
    }
  }
  return [...groups].map(([distributor_id, entries]) => ({
    distributor_id,
    entries,
  }))
}

/** Candidates that wait for a decision, and those that a person refused. */
export function splitCandidates(
  candidates: VariantMatch["candidates"]
): Record<"open" | "blocked", VariantMatch["candidates"]> {
  return {
    open: candidates.filter(({ obstacle }) => obstacle !== "blocked"),
    blocked: candidates.filter(({ obstacle }) => obstacle === "blocked"),
  }
}

/** Names a distributor's item among those of a list. */
export function itemKey(item: Offer & { sku: string }): string {
  return JSON.stringify([item.distributor_id, item.sku])
}
