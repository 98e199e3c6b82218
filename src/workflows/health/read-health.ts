import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderContact } from "../../modules/purchase-order/list-contacts"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import { stockAge } from "../../modules/supply/domain/stock-age"
import { SUPPLY_MODULE } from "../../modules/supply/module-key"
import type { SupplyModuleService } from "../../modules/supply/service"
import type { LastFeedRow } from "../../modules/supply/storage/list-last-feeds"
import type { Distributor } from "../../schemas/distributor"
import type { Health, LastFeed } from "../../schemas/health"
import type { DropshipSettings } from "../../schemas/settings"
import type { DistributorFacts } from "./domain/distributor-facts"
import { judgeDistributor, judgeHealth } from "./domain/judge-health"

const hour = 3_600_000

/** Whether drop shipping goes on, for a monitor that asks often. */
export async function readHealth(container: MedusaContainer): Promise<Health> {
  const now = new Date()
  const service =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const [distributors, settings, contacts] = await Promise.all([
    service.listDistributors(),
    service.readSettings(),
    container
      .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
      .listContacts(now),
  ])
  const feeds = await container
    .resolve<SupplyModuleService>(SUPPLY_MODULE)
    .listLastFeeds(distributors.map(({ id }) => id))
  const judged = distributors.map((distributor) => {
    const facts = factsOf(distributor, {
      feed: feeds.find((row) => row.distributor_id === distributor.id),
      contact: contacts.find((row) => row.distributor_id === distributor.id),
      settings,
      now,
    })
    return judgeDistributor(facts, now)
  })
  return judgeHealth(judged, now)
}

function factsOf(
  distributor: Distributor,
  {
    feed,
    contact,
    settings,
    now,
  }: {
    feed: LastFeedRow | undefined
    contact: PurchaseOrderContact | undefined
    settings: DropshipSettings
    now: Date
  }
): DistributorFacts {
  const { connection_state: state } = distributor
  const age = feed?.feed_seen_at
    ? stockAge(feed.feed_seen_at, settings, now)
    : null
  return {
    distributor_id: distributor.id,
    name: distributor.name,
    is_enabled: distributor.is_enabled,
    last_feed: lastFeed(feed, now),
    is_feed_running: feed?.is_running ?? false,
    stock_age_hours: age?.stock_age_hours ?? null,
    is_stale: age?.is_stale ?? false,
    next_feed_run_at: distributor.feed.next_run_at,
    last_contact_at: latest([
      contact?.last_synced_at?.toISOString() ?? null,
      distributor.last_verified_at,
    ]),
    overdue_since: contact?.due_at?.toISOString() ?? null,
    // Without its message: what a distributor answers stays in the admin.
    breaker:
      state === null
        ? null
        : { state: state.state, since: state.since, retry_at: state.retry_at },
    failing_since: distributor.failing_since,
  }
}

function lastFeed(feed: LastFeedRow | undefined, now: Date): LastFeed | null {
  if (!feed?.id || !feed.scope || !feed.status || !feed.started_at) {
    return null
  }
  const { id, scope, status, started_at, finished_at } = feed
  const age = now.getTime() - (finished_at ?? started_at).getTime()
  return {
    id,
    scope,
    status,
    started_at: started_at.toISOString(),
    finished_at: finished_at?.toISOString() ?? null,
    age_hours: Math.round((age / hour) * 10) / 10,
    is_held: status === "held",
  }
}

/** Times as ISO 8601 UTC, which sort as text. */
function latest(times: readonly (string | null)[]): string | null {
  return (
    times
      .flatMap((time) => time ?? [])
      .sort()
      .at(-1) ?? null
  )
}
