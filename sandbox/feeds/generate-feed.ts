import {
  generatedParts,
  type PartsOrder,
} from "../catalog/generated/generated-parts"
import type { SandboxDistributorId } from "../seed/sandbox-accounts"
import { automaticFeed } from "./generated/automatic"
import type { FeedKind } from "./generated/feed-kind"
import { partsUnlimitedFeed } from "./generated/parts-unlimited"
import type { ToldItem } from "./generated/told-item"
import { tuckerFeed } from "./generated/tucker"
import { wpsFeed } from "./generated/wps"

/** A generated feed: whose, of how many items, as of which day. */
export interface GeneratedFeedOrder extends PartsOrder {
  distributor_id: SandboxDistributorId
}

const firstDay = Date.parse("2026-11-20T05:00:00Z")
const dayLength = 24 * 3_600_000

/**
 * Writes the files of a distributor with as many items as wanted, in its real
 * format; memory stays the same. The same order gives the same files, and the
 * next day's differ in the share that is asked for.
 *
 * @param folder made when it isn't there; files of the same name are replaced
 * @returns the files' names and the number of items
 */
export async function generateFeed(
  folder: string,
  order: GeneratedFeedOrder
): Promise<{ files: string[]; rows: number }> {
  const date = new Date(firstDay + (order.day ?? 1) * dayLength)
  return kinds[order.distributor_id](async (kind) =>
    kind.write(folder, { date, items: itemsOf(kind, order) })
  )
}

/** What a shop must know once it has read that feed, item by item. */
export function toldItems(order: GeneratedFeedOrder): Iterable<ToldItem> {
  return kinds[order.distributor_id]((kind) => tell(kind, order))
}

function* itemsOf<Item>(
  kind: FeedKind<Item>,
  order: PartsOrder
): Generator<Item> {
  for (const part of generatedParts(order)) {
    yield kind.item(part)
  }
}

function* tell<Item>(
  kind: FeedKind<Item>,
  order: PartsOrder
): Generator<ToldItem> {
  for (const item of itemsOf(kind, order)) {
    yield kind.tell(item)
  }
}

type Use = <Result>(use: <Item>(kind: FeedKind<Item>) => Result) => Result

/** Each kind has items of its own; whoever uses one need not know which. */
const kinds: Readonly<Record<SandboxDistributorId, Use>> = {
  wps: (use) => use(wpsFeed),
  tucker: (use) => use(tuckerFeed),
  "parts-unlimited": (use) => use(partsUnlimitedFeed),
  automatic: (use) => use(automaticFeed),
}
