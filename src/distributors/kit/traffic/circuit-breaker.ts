/**
 * - `closed`: it answers
 * - `open`: it does not; nobody calls
 * - `half_open`: the next call, or the one under way, finds out
 */
export type CircuitState = "closed" | "open" | "half_open"

/** Failures in a row after which a distributor counts as down. */
const patience = 5
/** Milliseconds without a call, then one finds out. */
const restingTime = 30_000

/**
 * Decides whether calling makes sense. It has no clock: all times are
 * milliseconds that the caller gives.
 */
export class CircuitBreaker {
  #failures = 0
  #failingSince: number | null = null
  #openedAt: number | null = null
  #isProbing = false
  /** Grows with each change of state: who called before it proves nothing. */
  #era = 0

  stateAt(now: number): CircuitState {
    if (this.#openedAt === null) {
      return "closed"
    }
    // Absolute: a clock that was set back must not lengthen the rest.
    const isRested = Math.abs(now - this.#openedAt) >= restingTime
    return this.#isProbing || isRested ? "half_open" : "open"
  }

  /** When the failures began; null while closed. */
  get since(): number | null {
    return this.#openedAt === null ? null : this.#failingSince
  }

  /** The end of the rest; null when it is over or there is none. */
  retryAt(now: number): number | null {
    return this.#openedAt !== null && this.stateAt(now) === "open"
      ? this.#openedAt + restingTime
      : null
  }

  /** May a call start? `wait`: one is under way that finds out. */
  admits(now: number): "yes" | "wait" | "no" {
    switch (this.stateAt(now)) {
      case "closed":
        return "yes"
      case "open":
        return "no"
      case "half_open":
        return this.#isProbing ? "wait" : "yes"
    }
  }

  /** A call starts. @returns what its end is told with */
  begin(now: number): number {
    this.#isProbing = this.stateAt(now) === "half_open"
    return this.#era
  }

  succeed(era: number): void {
    if (era !== this.#era) {
      return
    }
    this.#failures = 0
    this.#failingSince = null
    if (this.#openedAt !== null) {
      this.#turn(null)
    }
  }

  fail(era: number, now: number): void {
    if (era !== this.#era) {
      return
    }
    this.#failures += 1
    this.#failingSince ??= now
    if (this.#isProbing || this.#failures >= patience) {
      this.#turn(now)
    }
  }

  /** The call ended in a way that says nothing of the distributor. */
  abandon(era: number): void {
    if (era === this.#era) {
      this.#isProbing = false
    }
  }

  #turn(openedAt: number | null): void {
    this.#openedAt = openedAt
    this.#isProbing = false
    this.#era += 1
  }
}
