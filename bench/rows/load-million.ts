import type { MedusaContainer } from "@medusajs/framework/types"
import { Client } from "@medusajs/framework/pg"
import { SUPPLY_MODULE } from "../../src/modules/supply/module-key"
import type { SupplyModuleService } from "../../src/modules/supply/service"
import { listItemsQuery } from "../../src/schemas/item"
import { peakMemoryOf } from "../feeds/peak-memory"
import { emptySupply, pullFeed, takeFeedFrom } from "../feeds/pull-feed"
import { searchedFor } from "../feeds/searched-for"
import { feedItems, greatFeedItems } from "../feeds/sizes"
import { writeFeed } from "../feeds/write-feeds"
import { timeOf, type Samples } from "../samples"

/** Milliseconds: short beside a minute. */
const pause = 500

/**
 * Loads a feed of a million items into empty tables, beside one of a quarter
 * of it, and searches in what has come of it.
 */
export async function loadMillion(
  container: MedusaContainer,
  given: { databaseUrl: string; feedFolder: string }
): Promise<Record<string, Samples>> {
  const quarter = await writeFeed(given.feedFolder, "quarter", {
    items: feedItems,
    day: "first",
  })
  const million = await writeFeed(given.feedFolder, "million", {
    items: greatFeedItems,
    day: "first",
  })
  const client = new Client({ connectionString: given.databaseUrl })
  await client.connect()
  try {
    const load = async ({ path, items }: typeof million) => {
      await client.query(emptySupply)
      await takeFeedFrom(container, path)
      return timeOf(async () => {
        const run = await pullFeed(container, pause)
        if (run.rows_created !== items) {
          throw new Error(`Not all were created: ${JSON.stringify(run)}`)
        }
      })
    }
    let time = 0
    const memory = await peakMemoryOf(async () => {
      time = await load(million)
    })
    await client.query("vacuum analyze dropship_distributor_item")
    const searches = await search(container)
    const quarters = [await load(quarter), await load(quarter)]
    await client.query(emptySupply)
    await takeFeedFrom(container, "/")
    await pullFeed(container)
    const times = greatFeedItems / feedItems
    return {
      feed_million_over_quarters: {
        value: [time],
        baseline: quarters.map((quarterTime) => quarterTime * times),
      },
      feed_million_memory: { value: [memory.peak], baseline: [memory.rest] },
      item_search_in_million: { value: searches, baseline: [0] },
    }
  } finally {
    await client.end()
  }
}

/** @returns milliseconds of each search, those that warm up left out */
async function search(container: MedusaContainer): Promise<number[]> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const times: number[] = []
  for (const [at, words] of searchedFor(greatFeedItems).entries()) {
    const query = listItemsQuery.parse(words)
    const time = await timeOf(async () => {
      const { count } = await supply.searchItems(query)
      if (count === 0) {
        throw new Error(`Nothing was found by ${JSON.stringify(words)}`)
      }
    })
    if (at >= 20) {
      times.push(time)
    }
  }
  return times
}
