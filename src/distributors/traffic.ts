/**
 * The road to one distributor, shared by everything in this process that
 * calls it: keeps to its rate limit, and stops calling for a while when it
 * does not answer, so that an outage costs nobody else their time.
 */
export interface Traffic {
  /**
   * Makes one call when the road is free.
   *
   * @throws DistributorError `unavailable`, without calling, while the
   *   distributor counts as down
   */
  run<Result extends CallResult>(call: () => Promise<Result>): Promise<Result>
}

/** What the road needs to know of an answer. */
export interface CallResult {
  readonly outcome: "answered" | "not_sent" | "no_answer"
  /** HTTP status of an answer. */
  readonly status?: number
  /** Why there is none; continues "Western Power Sports …". */
  readonly reason?: string
}

/** How fast a distributor may be called. */
export interface CallLimits {
  readonly perSecond: number
  /** Calls under way at the same time. */
  readonly concurrent: number
}

/** No limits: for tests and tools that make a single connection. */
export const openRoad: Traffic = { run: (call) => call() }
