import { setTimeout as wait } from "node:timers/promises"
import type { CallLimits, CallResult, Traffic } from "../../traffic"
import { DistributorError } from "../distributor-error"
import { CircuitBreaker, type CircuitState } from "./circuit-breaker"
import { formatUtcTime } from "./format-utc-time"

/** How a distributor answers this process. */
export interface TrafficState {
  readonly state: CircuitState
  /** When it stopped answering; null while `closed`. */
  readonly since: Date | null
  /** Until when it is not called; null unless `open`. */
  readonly retryAt: Date | null
  /** What went wrong last, as a sentence; stays after it answers again. */
  readonly lastFailure: string | null
  /** Calls made, and those of them that got no usable answer. */
  readonly calls: number
  readonly failures: number
}

export interface DistributorTrafficOptions {
  /** The distributor's, for messages. */
  readonly name: string
  readonly limits: CallLimits
  /** Told once when it counts as down, and once when it answers again. */
  readonly onTurn?: (state: TrafficState) => void
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

interface WaitingCall {
  readonly start: () => void
  readonly refuse: (error: DistributorError) => void
}

/**
 * The road to one distributor: calls start in the order they come, so many in
 * any second, and only so many are under way at once. When five
 * in a row got no answer or a 5xx, none is made for 30 seconds; then one
 * finds out, while the others wait for how it ends.
 */
export class DistributorTraffic implements Traffic {
  readonly #name: string
  readonly #concurrent: number
  /** Calls that may start at once, and milliseconds until they may again. */
  readonly #burst: number
  readonly #window: number
  readonly #now: () => number
  readonly #sleep: (milliseconds: number) => Promise<unknown>
  readonly #onTurn: (state: TrafficState) => void
  readonly #breaker = new CircuitBreaker()
  readonly #waiting: WaitingCall[] = []
  #underWay = 0
  /** Times of the last starts, oldest first; no more than the burst. */
  readonly #starts: number[] = []
  #isWaking = false
  #lastFailure: string | null = null
  #calls = 0
  #failures = 0

  /** @throws Error when the limits would let nothing pass */
  constructor(options: DistributorTrafficOptions) {
    const { name, limits, now = Date.now, sleep = wait } = options
    const { onTurn = () => undefined } = options
    if (!(limits.perSecond > 0 && limits.concurrent >= 1)) {
      throw new Error(
        `The call limits of ${name} let nothing pass: perSecond must be above 0 and concurrent at least 1.`
      )
    }
    this.#name = name
    this.#onTurn = onTurn
    this.#concurrent = limits.concurrent
    this.#burst = Math.max(1, Math.floor(limits.perSecond))
    this.#window = (1000 * this.#burst) / limits.perSecond
    this.#now = now
    this.#sleep = sleep
  }

  run<Result extends CallResult>(call: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        start: () => void this.#start(call).then(resolve, reject),
        refuse: reject,
      })
      this.#proceed()
    })
  }

  state(): TrafficState {
    const now = this.#now()
    const { since } = this.#breaker
    const retryAt = this.#breaker.retryAt(now)
    return {
      state: this.#breaker.stateAt(now),
      since: since === null ? null : new Date(since),
      retryAt: retryAt === null ? null : new Date(retryAt),
      lastFailure:
        this.#lastFailure === null
          ? null
          : `${this.#name} ${this.#lastFailure}.`,
      calls: this.#calls,
      failures: this.#failures,
    }
  }

  /** Starts what may start; called whenever that may have changed. */
  #proceed(): void {
    while (this.#waiting.length > 0) {
      const now = this.#now()
      const admission = this.#breaker.admits(now)
      if (admission === "no") {
        const error = this.#refusal(now)
        this.#waiting.splice(0).forEach(({ refuse }) => refuse(error))
        return
      }
      if (admission === "wait" || this.#underWay >= this.#concurrent) {
        return
      }
      const pause = this.#pauseAt(now)
      if (pause > 0) {
        void this.#wakeAfter(pause)
        return
      }
      this.#starts.push(now)
      this.#starts.splice(0, this.#starts.length - this.#burst)
      this.#waiting.shift()?.start()
    }
  }

  async #start<Result extends CallResult>(
    call: () => Promise<Result>
  ): Promise<Result> {
    const era = this.#breaker.begin(this.#now())
    this.#underWay += 1
    this.#calls += 1
    try {
      const result = await call()
      this.#learn(era, failureOf(result))
      return result
    } catch (error) {
      this.#breaker.abandon(era)
      throw error
    } finally {
      this.#underWay -= 1
      this.#proceed()
    }
  }

  #learn(era: number, failure: string | null): void {
    const wasDown = this.#breaker.since !== null
    if (failure === null) {
      this.#breaker.succeed(era)
    } else {
      this.#failures += 1
      this.#lastFailure = failure
      this.#breaker.fail(era, this.#now())
    }
    if (wasDown !== (this.#breaker.since !== null)) {
      this.#onTurn(this.state())
    }
  }

  #pauseAt(now: number): number {
    const [oldest] = this.#starts
    // Absolute: a clock that was set back must not block the road.
    return oldest === undefined || this.#starts.length < this.#burst
      ? 0
      : Math.ceil(this.#window - Math.abs(now - oldest))
  }

  async #wakeAfter(milliseconds: number): Promise<void> {
    if (!this.#isWaking) {
      this.#isWaking = true
      await this.#sleep(milliseconds)
      this.#isWaking = false
      this.#proceed()
    }
  }

  #refusal(now: number): DistributorError {
    const { since } = this.#breaker
    const retryAt = this.#breaker.retryAt(now) ?? now
    const begun = formatUtcTime(new Date(since ?? now), new Date(now))
    // The full minute after it, so that the time named is not too early.
    const minute = Math.ceil(retryAt / 60_000) * 60_000
    const next = formatUtcTime(new Date(minute), new Date(now))
    const last =
      this.#lastFailure === null ? "" : ` Last time it ${this.#lastFailure}.`
    return new DistributorError(
      "unavailable",
      `${this.#name} has not answered since ${begun}; it is asked again at ${next}.${last} Nothing was sent to it now; try again then.`,
      Math.ceil((retryAt - now) / 1000)
    )
  }
}

/** Why a result speaks of an outage, continuing the distributor's name. */
function failureOf(result: CallResult): string | null {
  if (result.outcome !== "answered") {
    return result.reason ?? "did not answer"
  }
  return result.status !== undefined && result.status >= 500
    ? `answered with an error of its own (HTTP ${result.status})`
    : null
}
