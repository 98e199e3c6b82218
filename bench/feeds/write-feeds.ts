import { join } from "node:path"
import type { WpsItem } from "../../sandbox/catalog/types"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { changedEvery } from "./sizes"

/** What a written feed holds, in files of the same names. */
export interface WrittenFeed {
  /** Of the feed server's root. */
  path: string
  folder: string
  files: string[]
  items: number
  changed: number
}

/**
 * Writes a WPS feed below the feed server's root. On the second day one item
 * in twenty has another price and another stock.
 */
export async function writeFeed(
  root: string,
  name: string,
  given: { items: number; day: "first" | "second" }
): Promise<WrittenFeed> {
  const folder = join(root, name)
  let changed = 0
  function* items(): Generator<WpsItem> {
    let at = 0
    for (const item of wpsItems(given.items)) {
      if (at === given.items) {
        return
      }
      at += 1
      if (given.day === "second" && at % changedEvery === 0) {
        changed += 1
        yield asOnSecondDay(item)
      } else {
        yield item
      }
    }
  }
  const { files } = await writeWpsFeed(folder, {
    date: new Date(),
    items: items(),
  })
  return { path: `/${name}`, folder, files, items: given.items, changed }
}

function asOnSecondDay(item: WpsItem): WpsItem {
  return {
    ...item,
    list: item.list + 1,
    ownCost: item.ownCost + 0.5,
    quantities: {
      ...item.quantities,
      boise: item.quantities.boise === 0 ? 1 : item.quantities.boise - 1,
    },
  }
}
