import type { MedusaContainer } from "@medusajs/framework/types"
import { Client } from "@medusajs/framework/pg"
import type { FeedRun } from "../../src/schemas/feed-run"
import { copyAndMerge } from "../feeds/copy-and-merge"
import { emptySupply, pullFeed, takeFeedFrom } from "../feeds/pull-feed"
import { feedItems } from "../feeds/sizes"
import { writeFeed } from "../feeds/write-feeds"
import { timeOf, type Samples } from "../samples"

const rounds = 3

type RowCount = "rows_created" | "rows_updated" | "rows_unchanged"

/**
 * Loads a feed into empty tables, loads it again, loads the second day's, and
 * copies and merges the first day's files by hand; all in turns.
 */
export async function loadFeed(
  container: MedusaContainer,
  given: { databaseUrl: string; feedFolder: string }
): Promise<Record<string, Samples>> {
  const items = feedItems
  const [first, second] = [
    await writeFeed(given.feedFolder, "first-day", { items, day: "first" }),
    await writeFeed(given.feedFolder, "second-day", { items, day: "second" }),
  ]
  const client = new Client({ connectionString: given.databaseUrl })
  await client.connect()
  const times = {
    first: [] as number[],
    unchanged: [] as number[],
    changed: [] as number[],
    copied: [] as number[],
  }
  try {
    for (let round = 0; round < rounds; round += 1) {
      times.copied.push(await copyAndMerge(client, first))
      await client.query(emptySupply)
      await takeFeedFrom(container, first.path)
      times.first.push(await pull(container, { rows_created: items }))
      const before = await readClock(client)
      times.unchanged.push(await pull(container, { rows_unchanged: items }))
      await expectWritten(client, before, 0)
      await takeFeedFrom(container, second.path)
      const { changed } = second
      times.changed.push(
        await pull(container, {
          rows_updated: changed,
          rows_unchanged: items - changed,
        })
      )
      await expectWritten(client, before, changed)
    }
    // What is measured next finds the shop as it was.
    await client.query(emptySupply)
    await takeFeedFrom(container, "/")
    await pullFeed(container)
  } finally {
    await client.end()
  }
  const { copied: baseline } = times
  return {
    feed_first_over_copy_and_merge: { value: times.first, baseline },
    feed_unchanged_over_copy_and_merge: { value: times.unchanged, baseline },
    feed_changed_over_copy_and_merge: { value: times.changed, baseline },
  }
}

/** @returns milliseconds of a run that must come to these counts */
async function pull(
  container: MedusaContainer,
  expected: Partial<Record<RowCount, number>>
): Promise<number> {
  let run: FeedRun | undefined
  const time = await timeOf(async () => {
    run = await pullFeed(container)
  })
  for (const [name, count] of Object.entries(expected)) {
    if (run?.[name as RowCount] !== count) {
      throw new Error(`${name} is not ${count}: ${JSON.stringify(run)}`)
    }
  }
  return time
}

async function readClock(client: Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    "select pg_current_xact_id()::text as id"
  )
  return rows[0]?.id ?? "0"
}

/** @throws Error unless so many items were written since, and none else */
async function expectWritten(
  client: Client,
  since: string,
  expected: number
): Promise<void> {
  const { rows } = await client.query<{ written: number }>(
    "select count(*)::int as written from dropship_distributor_item where xmin::text::bigint > $1::bigint",
    [since]
  )
  if (rows[0]?.written !== expected) {
    throw new Error(
      `${rows[0]?.written ?? "no"} items were written instead of ${expected}`
    )
  }
}
