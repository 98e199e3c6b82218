import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Client } from "@medusajs/framework/pg"
import { from as copyFrom, to as copyTo } from "pg-copy-streams"
import { feedRows } from "../feed-rows"
import { pullFeed } from "../pull-feed"
import { timeOf, type Samples } from "../samples"

const rounds = 3

/**
 * Loads the feed into empty tables, loads it again, and copies the rows that
 * came of it into a table without indexes; all three in turns. The shop's own
 * first feed was the warm-up.
 */
export async function loadFeeds(
  container: MedusaContainer,
  databaseUrl: string
): Promise<Record<string, Samples>> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(
      "create table bench_copy (like dropship_distributor_item including defaults)"
    )
    const rows = await readRows(client)
    await copyRows(client, rows)

    const first: number[] = []
    const unchanged: number[] = []
    const copied: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      copied.push(await copyRows(client, rows))
      await client.query(
        "truncate dropship_distributor_item, dropship_item_match, dropship_feed_snapshot"
      )
      first.push(await timeOf(() => pull(container, "rows_created")))
      unchanged.push(await timeOf(() => pull(container, "rows_unchanged")))
    }
    return {
      feed_rows_over_copy: { value: first, baseline: copied },
      feed_unchanged_over_first: { value: unchanged, baseline: first },
    }
  } finally {
    await client.end()
  }
}

async function pull(
  container: MedusaContainer,
  outcome: "rows_created" | "rows_unchanged"
): Promise<void> {
  const run = await pullFeed(container)
  if (run[outcome] !== feedRows) {
    throw new Error(`${outcome} is not ${feedRows}: ${JSON.stringify(run)}`)
  }
}

async function readRows(client: Client): Promise<Buffer[]> {
  const chunks: Buffer[] = []
  const copy = client.query(copyTo("copy dropship_distributor_item to stdout"))
  for await (const chunk of copy) {
    chunks.push(chunk as Buffer)
  }
  return chunks
}

/** @returns milliseconds of the COPY alone */
async function copyRows(
  client: Client,
  rows: readonly Buffer[]
): Promise<number> {
  await client.query("truncate bench_copy")
  return timeOf(() =>
    pipeline(
      Readable.from(rows, { objectMode: false }),
      client.query(copyFrom("copy bench_copy from stdin"))
    )
  )
}
