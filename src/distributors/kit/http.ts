import { setTimeout as wait } from "node:timers/promises"
import type { Connection } from "../adapter"
import { DistributorError } from "./distributor-error"
import { exchange, type Exchange, type HttpRequest } from "./exchange"
import { hideSecrets } from "./hide-secrets"
import { storable } from "./storable"
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
  readonly connection: Pick<
    Connection,
    "baseUrl" | "traffic" | "timeout" | "sleep" | "publicHostsOnly"
  >
  readonly headers: Readonly<Record<string, string>>
  /** Credentials: replaced wherever an answer repeats them. */
  readonly secrets: readonly string[]
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
   * GET; repeated (three attempts in all, with growing pauses or those that
   * the answer asks for) when there is no answer or a 5xx, and after a 429 as
   * the budget allows. Ends at once while the distributor counts as down.
   *
   * @throws DistributorError `unavailable`
   */
  async read(path: string, budget = new WaitBudget()): Promise<HttpAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const result = await this.#resumed("GET", path, undefined, budget)
      const pause = pauseAfter(result, attempt, budget)
      if (pause !== null) {
        await this.#sleep(pause)
      } else if (result.outcome === "answered") {
        return this.#answer(result)
      } else {
        throw this.#error("unavailable", result.reason)
      }
    }
  }

  /**
   * A call that changes something, whatever its method; sent once, except
   * after a 429.
   *
   * @throws DistributorError `unavailable` when it was surely not sent (also
   *   because the distributor counts as down), `outcome_unknown` when no
   *   answer came
   */
  async write(
    method: HttpRequest["method"],
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
    const { headers, connection } = this.options
    const { baseUrl, traffic, timeout = 20_000 } = connection
    const { publicHostsOnly = false } = connection
    const url = `${baseUrl.replace(/\/+$/, "")}${path}`
    for (;;) {
      const result = await traffic.run(() =>
        exchange({ method, url, headers, body, timeout, publicHostsOnly })
      )
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
    try {
      const body: unknown = JSON.parse(text, (_key, value: unknown) =>
        typeof value === "string"
          ? storable(hideSecrets(value, this.options.secrets))
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
    await (this.options.connection.sleep ?? wait)(milliseconds)
  }
}

/**
 * Milliseconds until a read is tried again; null when it is not.
 *
 * Growing, and never the same: calls that failed together don't come back
 * together.
 */
function pauseAfter(
  result: Exchange,
  attempt: number,
  budget: WaitBudget
): number | null {
  if (attempt >= readAttempts) {
    return null
  }
  if (result.outcome !== "answered") {
    return growingPause(attempt)
  }
  if (result.status < 500) {
    return null
  }
  return result.retryAfterSeconds === null
    ? growingPause(attempt)
    : budget.take(result.retryAfterSeconds)
}

function growingPause(attempt: number): number {
  return 500 * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)
}
