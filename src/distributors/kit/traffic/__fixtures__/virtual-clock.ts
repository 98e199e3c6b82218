interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/** A clock that moves only when it is told to. */
export class VirtualClock {
  #time: number
  readonly #sleepers: Sleeper[] = []

  constructor(start = "2026-01-02T22:41:10Z") {
    this.#time = Date.parse(start)
  }

  readonly now = () => this.#time

  readonly sleep = (milliseconds: number) =>
    new Promise<void>((wake) => {
      this.#sleepers.push({ at: this.#time + milliseconds, wake })
    })

  /** Lets time pass; who sleeps wakes at its time. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds
    await settled()
    for (;;) {
      this.#sleepers.sort((one, other) => one.at - other.at)
      if ((this.#sleepers[0]?.at ?? Infinity) > end) {
        break
      }
      const next = this.#sleepers.shift()!
      this.#time = Math.max(this.#time, next.at)
      next.wake()
      await settled()
    }
    this.#time = end
  }

  /** Lets time pass until nobody sleeps any more. */
  async passAll(): Promise<void> {
    await settled()
    while (this.#sleepers.length > 0) {
      await this.pass(
        Math.max(0, Math.min(...this.#sleepers.map(({ at }) => at)) - this.#time)
      )
    }
  }

  /** As an administrator does. */
  set(time: number): void {
    this.#time = time
  }
}

/** What promises do by themselves is done. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
