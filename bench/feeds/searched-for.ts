import { wpsItems } from "../../sandbox/catalog/wps-items"

/**
 * What is searched for among so many items, in turns: a SKU, the start of one,
 * a UPC, a maker's number, words that name one item, and words that many have.
 * All of them find something.
 */
export function searchedFor(items: number): Record<string, string>[] {
  const searches: Record<string, string>[] = []
  const step = Math.floor(items / 50)
  let at = 0
  for (const item of wpsItems(items)) {
    at += 1
    if (at % step !== 0 || at > items) {
      continue
    }
    const [kind = "", number = ""] = item.name.split(" ")
    searches.push(
      { q: item.sku },
      { q: item.sku.slice(0, 6) },
      { upc: item.upc },
      { q: item.mpn },
      { q: `${kind} ${number}`.toLowerCase() },
      { q: `${item.brand} ${kind}`.toLowerCase() }
    )
  }
  return searches
}
