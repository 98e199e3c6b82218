import { setTimeout as wait } from "node:timers/promises"
import { DistributorError } from "./distributor-error"
import { exchange, type Exchange, type HttpRequest } from "./exchange"
import { hideSecrets } from "./hide-secrets"
import { WaitBudget } from "./wait-budget"

/** An answer of any status. */
export interface HttpAnswer {
  readonly status: number
  /** Parsed JSON; undefined when the answer is none. */
  readonly body: unknown
  readonly retryAfterSeconds: number | null
}

export interface JsonHttpOptions {
  /** For messages. */
  readonly distributorName: string
  readonly baseUrl: string
  readonly headers: Readonly<Record<string, string>>
  /** Credentials: replaced wherever a refusal repeats them. */
  readonly secrets: readonly string[]
  /** Milliseconds. Default 20,000. */
  readonly timeout?: number | undefined
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined
}

const readAttempts = 3
/** When a 429 does not say how long. */
const defaultRetryAfter = 1

/**
 * JSON over HTTP for adapters. Reads are repeated when it may help; a write
 * only after a 429, which says that nothing was processed. What an answer's
 * status means is the adapter's to say.
 */
export class JsonHttp {
  constructor(private readonly options: JsonHttpOptions) {}

  /**
   * GET; repeated (three attempts in all, with growing pauses) when there is
   * no answer or a 5xx, and after a 429 as the budget allows.
   *
   * @throws DistributorError `unavailable`
   */
  async read(path: string, budget = new WaitBudget()): Promise<HttpAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const result = await this.#resumed("GET", path, undefined, budget)
      const isFinal =
        attempt >= readAttempts ||
        (result.outcome === "answered" && result.status < 500)
      if (!isFinal) {
        await this.#sleep(500 * 2 ** (attempt - 1) * (0.5 + Math.random() / 2))
      } else if (result.outcome === "answered") {
        return this.#answer(result)
      } else {
        throw this.#error("unavailable", result.reason)
      }
    }
  }

  /**
   * A call that changes something; sent once, except after a 429.
   *
   * @throws DistributorError `unavailable` when it was surely not sent,
   *   `outcome_unknown` when no answer came
   */
  async write(
    method: "POST" | "DELETE",
    path: string,
    body: unknown,
    budget: WaitBudget
  ): Promise<HttpAnswer> {
    const result = await this.#resumed(method, path, body, budget)
    if (result.outcome === "answered") {
      return this.#answer(result)
    }
    throw this.#error(
      result.outcome === "not_sent" ? "unavailable" : "outcome_unknown",
      result.reason
    )
  }

  /** Comes back after a 429 as long as the budget lasts. */
  async #resumed(
    method: HttpRequest["method"],
    path: string,
    body: unknown,
    budget: WaitBudget
  ): Promise<Exchange> {
    const { baseUrl, headers, timeout = 20_000 } = this.options
    const url = `${baseUrl.replace(/\/+$/, "")}${path}`
    for (;;) {
      const result = await exchange({ method, url, headers, body, timeout })
      if (result.outcome !== "answered" || result.status !== 429) {
        return result
      }
      const pause = budget.take(result.retryAfterSeconds ?? defaultRetryAfter)
      if (pause === null) {
        return result
      }
      await this.#sleep(pause)
    }
  }

  #answer(result: Extract<Exchange, { outcome: "answered" }>): HttpAnswer {
    const { status, text, retryAfterSeconds } = result
    const isRefusal = status >= 400
    try {
      const body: unknown = JSON.parse(text, (_key, value: unknown) =>
        isRefusal && typeof value === "string"
          ? hideSecrets(value, this.options.secrets)
          : value
      )
      return { status, body, retryAfterSeconds }
    } catch {
      return { status, body: undefined, retryAfterSeconds }
    }
  }

  #error(kind: "unavailable" | "outcome_unknown", reason: string) {
    const message = `${this.options.distributorName} ${reason}.`
    return new DistributorError(kind, message)
  }

  async #sleep(milliseconds: number): Promise<void> {
    await (this.options.sleep ?? wait)(milliseconds)
  }
}
