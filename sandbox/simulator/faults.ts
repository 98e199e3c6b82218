import type { RequestRecord } from "./request-record"

/**
 * What goes wrong with a request. "before" and "after" tell whether the
 * distributor did the work: after `drop-after`, `timeout-after` and
 * `malformed` it did.
 */
export type Fault =
  | {
      kind?: "status"
      status: number
      /** A text is sent as an HTML page, anything else as JSON. */
      body?: unknown
      headers?: Readonly<Record<string, string>>
    }
  | { kind: "timeout-before" }
  | { kind: "timeout-after" }
  | { kind: "drop-before" }
  | { kind: "drop-after" }
  | { kind: "malformed" }
  | { kind: "slow"; ms: number }

export type FaultRule = {
  /** Every method when left out. */
  method?: string | undefined
  /** Matches the path alone, or the path with its query. */
  path: RegExp
  /** How many requests it befalls; 1 when left out. */
  times?: number | undefined
  /** A function says it of each request; undefined: nothing goes wrong. */
  fault: Fault | ((request: FaultedRequest) => Fault | undefined)
}

/** What a rule looks at. */
export type FaultedRequest = Pick<
  RequestRecord,
  "method" | "path" | "query" | "body"
>

/** The faults that still have to happen, in the order they were given. */
export class FaultList {
  #rules: (FaultRule & { left: number })[] = []

  add(rule: FaultRule): void {
    this.#rules.push({ ...rule, left: rule.times ?? 1 })
  }

  clear(): void {
    this.#rules = []
  }

  /** The fault of this request; counts it. */
  take(request: FaultedRequest): Fault | undefined {
    const rule = this.#rules.find(
      (candidate) =>
        candidate.left > 0 &&
        (candidate.method === undefined ||
          candidate.method === request.method) &&
        matchesPath(request, candidate.path)
    )
    if (rule) {
      rule.left -= 1
    }
    return typeof rule?.fault === "function" ? rule.fault(request) : rule?.fault
  }
}

/** Does the path, alone or with its query, match? */
export function matchesPath(
  { path, query }: { path: string; query: string },
  pattern: RegExp
): boolean {
  return path.search(pattern) !== -1 || `${path}${query}`.search(pattern) !== -1
}
