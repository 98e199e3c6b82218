import type { DistributorFacts } from "../distributor-facts"
import { judgeDistributor, judgeHealth } from "../judge-health"

const now = new Date("2026-11-24T12:00:00Z")
const ago = (minutes: number) =>
  new Date(now.getTime() - minutes * 60_000).toISOString()

const well: DistributorFacts = {
  distributor_id: "wps",
  name: "Western Power Sports",
  is_enabled: true,
  last_feed: {
    id: "dfrun_1",
    scope: "full",
    status: "succeeded",
    started_at: ago(130),
    finished_at: ago(120),
    age_hours: 2,
    is_held: false,
  },
  is_feed_running: false,
  stock_age_hours: 3,
  is_stale: false,
  next_feed_run_at: ago(-600),
  last_contact_at: ago(5),
  overdue_since: null,
  breaker: { state: "closed", since: null, retry_at: null },
  failing_since: null,
}

const lastFeed = (status: "held" | "failed" | "discarded") => ({
  last_feed: well.last_feed && {
    ...well.last_feed,
    status,
    is_held: status === "held",
  },
})

function judge(change: Partial<DistributorFacts>) {
  const { status, reasons } = judgeDistributor({ ...well, ...change }, now)
  return [status, ...reasons]
}

describe("the health of a distributor", () => {
  it("is ok while nothing is wrong", () => {
    expect(judge({})).toEqual(["ok"])
    expect(judge({ breaker: null, last_contact_at: null })).toEqual(["ok"])
    expect(judge(lastFeed("discarded"))).toEqual(["ok"])
  })

  it("fails where orders or stock stand still", () => {
    const since = ago(10)
    expect(
      judge({ breaker: { state: "open", since, retry_at: ago(-1) } })
    ).toEqual([
      "failing",
      `It has not answered since ${since}. It is asked again by itself.`,
    ])
    expect(judge({ failing_since: since })[0]).toBe("failing")
    expect(judge({ is_stale: true, stock_age_hours: 40 })).toEqual([
      "failing",
      "Its stock was counted 40 hours ago and counts as stale. Run its feed.",
    ])
  })

  it("is degraded where a person should look", () => {
    const first = { last_feed: null, stock_age_hours: null }
    expect(judge(lastFeed("held"))[0]).toBe("degraded")
    expect(judge(lastFeed("failed"))[0]).toBe("degraded")
    expect(judge(first)[1]).toMatch(/^No feed has run yet/)
    expect(judge({ ...first, is_feed_running: true })[1]).toMatch(/running/)
    expect(
      judge({ breaker: { state: "half_open", since: ago(9), retry_at: null } })
    ).toHaveLength(2)
  })

  it("tells of jobs that don't come, an hour after they were due", () => {
    expect(judge({ next_feed_run_at: ago(60) })).toEqual(["ok"])
    expect(judge({ next_feed_run_at: ago(61) })[0]).toBe("degraded")
    expect(judge({ next_feed_run_at: ago(61), is_feed_running: true })).toEqual(
      ["ok"]
    )
    expect(judge({ overdue_since: ago(60) })).toEqual(["ok"])
    expect(judge({ overdue_since: ago(61) })[1]).toMatch(/looked up at/)
  })

  it("names all reasons, and is as bad as the worst", () => {
    expect(judge({ ...lastFeed("failed"), failing_since: ago(9) })).toEqual([
      "failing",
      expect.stringMatching(/^Its connection has failed since/),
      expect.stringMatching(/^Its last feed failed/),
    ])
  })

  it("asks nothing of one that is not enabled", () => {
    const off = { is_enabled: false, is_stale: true, failing_since: ago(9) }
    expect(judge(off)).toEqual(["ok"])
  })
})

describe("the health of all", () => {
  it("is that of the worst, with names at the reasons", () => {
    const held = judgeDistributor({ ...well, ...lastFeed("held") }, now)
    const health = judgeHealth([judgeDistributor(well, now), held], now)
    expect(health.status).toBe("degraded")
    expect(health.reasons).toEqual([
      "Western Power Sports: Its last feed is held; nothing of it is applied. Apply or discard it.",
    ])
    expect(judgeHealth([], now)).toEqual({
      status: "ok",
      reasons: [],
      at: now.toISOString(),
      distributors: [],
    })
  })
})
