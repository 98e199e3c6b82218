import {
  healthStatuses,
  type DistributorHealth,
  type Health,
  type HealthStatus,
} from "../../../schemas/health"
import type { DistributorFacts } from "./distributor-facts"

/** A tick may be late; what is later than this does not come by itself. */
const overdueAfter = 3_600_000

type Complaint = readonly [Exclude<HealthStatus, "ok">, string]

/** How a distributor is, and why, at a time. */
export function judgeDistributor(
  { is_stale, ...facts }: DistributorFacts,
  now: Date
): DistributorHealth {
  const complaints = facts.is_enabled
    ? [
        ...connectionComplaints(facts),
        ...feedComplaints({ is_stale, ...facts }),
        ...jobComplaints(facts, now),
      ]
    : []
  return {
    ...facts,
    status: worst(complaints.map(([status]) => status)),
    reasons: complaints.map(([, reason]) => reason),
  }
}

/** How all of them are; the reasons tell the distributor. */
export function judgeHealth(
  distributors: DistributorHealth[],
  now: Date
): Health {
  return {
    status: worst(distributors.map(({ status }) => status)),
    reasons: distributors.flatMap(({ name, reasons }) =>
      reasons.map((reason) => `${name}: ${reason}`)
    ),
    at: now.toISOString(),
    distributors,
  }
}

type Judged = Omit<DistributorFacts, "is_stale">

function connectionComplaints({
  breaker,
  failing_since,
}: Judged): readonly Complaint[] {
  const complaints: Complaint[] = []
  if (breaker?.state === "open") {
    complaints.push([
      "failing",
      `It has not answered since ${breaker.since}. It is asked again by itself.`,
    ])
  }
  if (breaker?.state === "half_open") {
    complaints.push([
      "degraded",
      `It has not answered since ${breaker.since}; the next call finds out whether it does again.`,
    ])
  }
  if (failing_since !== null) {
    complaints.push([
      "failing",
      `Its connection has failed since ${failing_since}. See Attention for what it says, then check the credentials and test the connection.`,
    ])
  }
  return complaints
}

function feedComplaints({
  last_feed,
  is_stale,
  is_feed_running,
  stock_age_hours,
}: DistributorFacts): readonly Complaint[] {
  const complaints: Complaint[] = []
  if (is_stale) {
    complaints.push([
      "failing",
      `Its stock was counted ${stock_age_hours} hours ago and counts as stale. Run its feed.`,
    ])
  }
  if (last_feed === null) {
    complaints.push(
      is_feed_running
        ? ["degraded", "Its first feed is running; its items are unknown."]
        : ["degraded", "No feed has run yet; its items are unknown. Run it."]
    )
  } else if (last_feed.is_held) {
    complaints.push([
      "degraded",
      "Its last feed is held; nothing of it is applied. Apply or discard it.",
    ])
  } else if (last_feed.status === "failed") {
    complaints.push([
      "degraded",
      "Its last feed failed; nothing of it is applied. See the feed run for why, then run it again.",
    ])
  }
  return complaints
}

function jobComplaints(
  { is_feed_running, next_feed_run_at, overdue_since }: Judged,
  now: Date
): readonly Complaint[] {
  const isOverdue = (at: string | null) =>
    at !== null && now.getTime() - Date.parse(at) > overdueAfter
  const complaints: Complaint[] = []
  if (isOverdue(next_feed_run_at) && !is_feed_running) {
    complaints.push([
      "degraded",
      `Its feed was due at ${next_feed_run_at} and has not begun. Check that an instance with jobs runs.`,
    ])
  }
  if (isOverdue(overdue_since)) {
    complaints.push([
      "degraded",
      `A purchase order was due to be looked up at ${overdue_since} and was not. Check that an instance with jobs runs.`,
    ])
  }
  return complaints
}

function worst(statuses: readonly HealthStatus[]): HealthStatus {
  const rank = Math.max(
    0,
    ...statuses.map((status) => healthStatuses.indexOf(status))
  )
  return healthStatuses[rank] ?? "ok"
}
